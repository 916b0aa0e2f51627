import type { LeveledAmount } from '../../findings/resultParams';
import { formatExact } from '../../money/formatExact';
import type { Ore } from '../../money/ore';
import type { frameTexts as danish } from '../da/frameTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, didYouMean, joined, kroner, quoted } from './words';

/** English texts of findings about price levels, the years that are shown, subtotals and settlements. */
export const frameTexts: FindingTextsOf<typeof danish> = {
  'setting-column-unknown': ({ name, heading, suggestion }, place) => ({
    message: `The setting ${quoted(name)}${place} is ${quoted(heading)}, which is no column of Parter.`,
    remedy: `${didYouMean(suggestion)}Correct the name, or add the column to Parter.`,
  }),
  'subtotal-of-one': ({ heading }, place) => ({
    message: `The column ${quoted(heading)}${place} gives every recipient a subtotal of its own.`,
    remedy:
      'Choose a column in which several recipients have the same text, for example Klynge, or delete the setting.',
  }),
  'subtotal-too-many': ({ heading, count, limit }, place) => ({
    message: `The column ${quoted(heading)} divides the recipients into ${counted(count)} subtotals${place}, and there can be ${counted(limit)} at most.`,
    remedy: 'Choose a column where several recipients have the same text, for example Klynge.',
  }),
  'price-level-invalid': ({ text }, place) => ({
    message: `The price level ${quoted(text)}${place} is not a year.`,
    remedy: 'Write the year whose prices the amounts are in, for example 2019, or leave the cell empty.',
  }),
  'price-index-small': ({ name, percent }, place) => ({
    message: `${quoted(name)}${place} was read as ${formatExact(percent, 'en')} percent, which is very little.`,
    remedy: 'If for example 3 percent was meant and not 0.03, write 3,0, or show the cell as percent.',
  }),
  'price-index-large': ({ name, percent }, place) => ({
    message: `${quoted(name)}${place} was read as ${formatExact(percent, 'en')} percent, which is a lot.`,
    remedy: 'If it is an index, write the rise from the year before in percent, for example 2,0 % for 102.',
  }),
  'price-index-as-index': ({ name, percent, rise }, place) => ({
    message: `${quoted(name)}${place} was read as ${formatExact(percent, 'en')} percent.`,
    remedy: `If it is an index, write the rise instead: ${formatExact(rise, 'da')} %. Otherwise put a percent sign after the number.`,
  }),
  'price-index-missing': ({ amount, level, year, missing, count }, place) => ({
    message: `${subject(amount)}${place} is in the prices of ${level} and is needed in ${year}${count > 1 ? ` (and ${counted(count - 1)} more)` : ''}, but ${joined(
      missing.map((one) => quoted(`PL ${one}`)),
      'more',
    )} is missing in Indstillinger.`,
    remedy: `Add a row to Indstillinger, for example PL ${missing[0] ?? year} with 2,0 %, or correct the price level.`,
  }),
  'price-level-as-typed': ({ amount, level, count }, place) => ({
    message: `${subject(amount)}${place}${count > 1 ? ` (and ${counted(count - 1)} more)` : ''} is in the prices of ${level} by its heading and is allocated as it stands, since there is no »PL« in Indstillinger.`,
    remedy: 'Write the »PL« of the years in Indstillinger if the amounts are to be adjusted.',
  }),
  'price-level-without-year': ({ amount, level, count }, place) => ({
    message: `${subject(amount)}${place} is in the prices of ${level}${count > 1 ? ` (and ${counted(count - 1)} more)` : ''}, but belongs to no year and so has not been adjusted.`,
    remedy: 'Give the cost row a year if it is to be adjusted.',
  }),
  'years-not-shown': ({ years, accounts }, place) => ({
    message: `The ${accounts ? 'accounts' : 'amounts'} of ${sumsByYear(years)} are allocated as the others, but not shown on the sheets, since »År«${place} leaves them out.`,
    remedy: 'Correct »År« if they are to be shown.',
  }),
  'years-none-shown': ({ years }, place) => ({
    message: `»År«${place} holds none of the years that there are amounts in: ${joined(years.map(String), 'more')}.`,
    remedy: 'Correct »År«, or leave the cell empty to show all years.',
  }),
  'accounts-without-budget': ({ year }, place) => ({
    message: `There are accounts for ${year}${place} but no budget, so the accounts are allocated as the amounts of the year, and no settlement is made.`,
    remedy: `Add a column ${quoted(`Budget ${year}`)} if there is to be a settlement.`,
  }),
  'paid-not-given': ({ year }) => ({
    message: `Parter has no column ${quoted(`Betalt ${year}`)}, so the settlement of ${year} takes each recipient to have paid its share of the budget.`,
    remedy: `Add the column ${quoted(`Betalt ${year}`)} to Parter if something else has been paid on account.`,
  }),
  'paid-without-accounts': ({ heading, year }, place) => ({
    message: `The column ${quoted(heading)}${place} is not used, since there are no accounts of ${year} to settle.`,
    remedy: `Add the column ${quoted(`Regnskab ${year}`)} to Omkostninger when the accounts are there. Until then you need not do anything.`,
  }),
  'accounts-empty': ({ label, year }, place) => ({
    message: `The row ${quoted(label)} has a budget but no accounts of ${String(year)}${place}, which count as 0.`,
    remedy: 'Write the accounts, or write 0 if nothing has been spent.',
  }),
  'paid-empty': ({ heading, party }, place) => ({
    message: `The recipient ${quoted(party)} has no amount under ${quoted(heading)}${place}, which counts as 0.`,
    remedy: 'Write the amount, or write 0 if nothing has been paid.',
  }),
};

function sumsByYear(years: readonly { readonly year: number; readonly sum: Ore }[]): string {
  const sums = joined(
    years.map(({ year, sum }) => `${year} (${kroner(sum)})`),
    'more years',
  );
  const total = years.reduce((all, { sum }) => all + sum, 0);
  return years.length === 1 ? sums : `${sums}, ${kroner(total)} in all,`;
}

/** What stands in a price level: `The amount of DKK 57` */
function subject(amount: LeveledAmount): string {
  if (amount === 'rate') return 'The rate';
  return amount === null ? 'The amount' : `The amount of ${kroner(amount)}`;
}
