import { formatDecimal } from '../../money/formatDecimal';
import type { Ore } from '../../money/ore';
import type { reconciliationTexts as danish } from '../da/reconciliationTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, didYouMean, kroner, lowerOrHigher, quoted } from './words';

/** English texts of findings about figures that have been published. */
export const reconciliationTexts: FindingTextsOf<typeof danish> = {
  'published-differs': ({ line, heading, published, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)}, ${kroner(published)} was published${place} and ${kroner(calculated)} is calculated. The published amount is ${lowerOrHigher(published, calculated)}.`,
    remedy: 'Find out whether the published amount, the cost rows or the key should be corrected.',
  }),
  'published-not-printed': ({ line, heading, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)}, nothing was published${place}, but ${kroner(calculated)} is calculated.`,
    remedy: 'Write the published amount, or leave the cell empty if the amount was left out on purpose.',
  }),
  'published-total-differs-from-rows': ({ group, heading, published, rows, calculated }, place) => ({
    message: `The total${ofGroup(group)} under ${quoted(heading)} was published as ${kroner(published)}${place}, but the published rows add up to ${kroner(rows)}. The total is ${lowerOrHigher(published, rows)}.${calculatedText(calculated)}`,
    remedy: 'See whether a row is missing from the total or has been counted once too often.',
  }),
  'published-overview-differs-from-groups': ({ line, heading, published, groups, calculated }, place) => ({
    message: `In the overview ${kroner(published)} was published for ${quoted(line)} under ${quoted(heading)}${place}, but the groups add up to ${kroner(groups)}. The overview is ${lowerOrHigher(published, groups)}.${calculatedText(calculated)}`,
    remedy: 'See whether the overview or one of the groups should be corrected.',
  }),
  'published-rate-differs': ({ line, heading, published, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)}, ${formatDecimal(published, 'en')} kr. has been published${place} and ${formatDecimal(calculated, 'en')} kr. calculated per inhabitant.`,
    remedy:
      'Find out whether what was published, the amounts or the number of inhabitants should be corrected.',
  }),
  'published-rounded': ({ count, unit }, place) => ({
    message: `Rounded to ${kroner(unit)}, as printed, ${count === 1 ? `the figure${place} agrees` : `${counted(count)} figures, the first${place}, agree`} with what is calculated.`,
    remedy: 'Write whole kroner for a closer reconciliation.',
  }),
  'published-group-unknown': ({ group, suggestion }, place) => ({
    message:
      group === ''
        ? `The group${place} is empty, but the cost rows are in groups, so the line is not reconciled.`
        : `The group ${quoted(group)}${place} has no cost rows, so the line is not reconciled.`,
    remedy: `${didYouMean(suggestion)}Correct the group, so that it is written as in Omkostninger, or write “Samlet” for the overview.`,
  }),
  'published-line-unknown': ({ line, group }, place) => ({
    message: `The line ${quoted(line)}${place} is neither a cost row, a recipient nor “Total”${inGroup(group)} and is not reconciled.`,
    remedy: 'Correct the text, so that it is written as in Omkostninger or Parter.',
  }),
  'published-line-unclear': ({ line, group, lines, rows }, place) => ({
    message: `The line ${quoted(line)}${place} is the first of ${counted(lines)}, but ${counted(rows)} cost rows are called so${inGroup(group)}. It cannot be seen which belong together, so the lines are not reconciled.`,
    remedy: 'Write a line for each cost row, or one line with their sum.',
  }),
  'published-line-twice': ({ line, group }, place) => ({
    message: `The line ${quoted(line)}${place} stands more than once${inGroup(group)}.`,
    remedy: 'Delete one of the lines, or correct the text.',
  }),
  'published-heading-unknown': ({ heading }, place) => ({
    message: `The heading ${quoted(heading)}${place} matches no column of the sheets, so its figures are not reconciled.`,
    remedy: 'Write the heading as it stands on the sheets, for example Kommuner 2021, I alt or Pris i alt.',
  }),
};

function ofGroup(group: string): string {
  return group === '' ? '' : ` of ${quoted(group)}`;
}

function inGroup(group: string): string {
  return group === '' ? '' : ` in ${quoted(group)}`;
}

function calculatedText(calculated: Ore | null): string {
  return calculated === null ? '' : ` Calculated it is ${kroner(calculated)}.`;
}
