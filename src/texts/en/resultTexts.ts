import type { StaleKind } from '../../findings/resultParams';
import type { Ore } from '../../money/ore';
import type { resultTexts as danish } from '../da/resultTexts';
import type { FindingTextsOf } from '../findingTexts';
import { counted, kroner, listed, quoted } from './words';

const STALE: Readonly<Record<StaleKind, string>> = {
  group: 'no cost rows belong to its group any more',
  settlement: 'the year is no longer shown, or has no accounts any more',
  comparison: 'no cost row has a Nøgle B or Nøgle C any more',
  rates: 'Indstillinger has neither Mellemtotal nor Indbyggere any more, or Parter has no inhabitants',
};

/** English texts of findings about the allocation and the sheets it is written to. */
export const resultTexts: FindingTextsOf<typeof danish> = {
  'independent-difference': ({ group, heading, difference }, place) => ({
    message: `The recipients' amounts under ${quoted(heading)}${place}${group === '' ? '' : ` in the group ${quoted(group)}`} add up to ${lessOrMore(difference)} than the allocated amount, since each part was rounded by itself.`,
    remedy:
      'The difference is in the row “Afrundingsdifference”. Choose “største rest” (largest remainder) if the parts should add up.',
  }),
  'split-difference': ({ label, year, difference }, place) => ({
    message: `The sectors' parts of ${quoted(label)}${place} add up${year === null ? '' : year === 'undecided' ? ' (year undecided)' : ` for ${String(year)}`} to ${lessOrMore(difference)} than the amount, since each part was rounded by itself.`,
    remedy: 'Choose “største rest” (largest remainder) under Sektorrest if the parts should add up.',
  }),
  'sheet-taken': ({ wanted, used }) => ({
    message: `The sheet ${quoted(wanted)} was there already and has not been touched. The result is on the sheet ${quoted(used)}.`,
    remedy: `Rename your own sheet and the sheet ${quoted(used)} if the result should be on ${quoted(wanted)}.`,
  }),
  'sheet-stale': ({ sheet, kind }) => ({
    message: `The sheet ${quoted(sheet)} is from an earlier calculation and has not been updated, since ${STALE[kind]}.`,
    remedy: 'Delete the sheet if it is not needed any more.',
  }),
  'sheet-protected': ({ sheet }) => ({
    message: `The sheet ${quoted(sheet)} is protected and cannot be written to.`,
    remedy: 'Choose Unprotect Sheet under Review, and recalculate.',
  }),
  'input-not-calculated': () => ({
    message:
      'Excel calculates only when asked to, and something has been changed since. Formulas in the figures may show old results.',
    remedy: 'Press F9 to calculate, or choose Automatic under Formulas and Calculation Options.',
  }),
  'structure-protected': ({ sheets }) => ({
    message: `The structure of the workbook is protected, so ${listed(sheets)} cannot be written to.`,
    remedy: 'Switch off Protect Workbook under Review, and recalculate.',
  }),
  'trail-per-group': ({ rows, limit }) => ({
    message: `The trail would take up ${counted(rows)} rows. That is more than ${counted(limit)}, so it is written per group instead of per cost row.`,
    remedy: 'You need not do anything. Every amount can still be explained.',
  }),
  'too-many-groups': ({ count, limit }, place) => ({
    message: `There are ${counted(count)} groups${place}, and each of them gets a sheet of its own. There can be ${counted(limit)} at most.`,
    remedy:
      'Check that the column “Gruppe” holds groups and not cost rows, or divide the cost rows between several workbooks.',
  }),
  'sheet-too-long': ({ sheet, rows, limit }) => ({
    message: `The sheet ${quoted(sheet)} would take up ${counted(rows)} rows, and a sheet in Excel has ${counted(limit)}.`,
    remedy: 'Divide the cost rows between more groups, or between several workbooks.',
  }),
  'sheet-too-wide': ({ sheet, columns, limit }) => ({
    message: `The sheet ${quoted(sheet)} would take up ${counted(columns)} columns, and a sheet in Excel has ${counted(limit)}.`,
    remedy:
      'There is a column for each sector in each year. Use fewer sectors, or divide the years between several workbooks.',
  }),
  'text-too-long': ({ sheet, length, limit }, place) => ({
    message: `${place === '' ? 'A' : `With the text${place} a`} text on the sheet ${quoted(sheet)} would take up ${counted(length)} characters, and a cell in Excel holds ${counted(limit)}.`,
    remedy:
      place === '' ? 'Shorten the longest names of sectors, groups, recipients and keys.' : 'Shorten it.',
  }),
};

/** @param difference what was handed in, less the parts. */
function lessOrMore(difference: Ore): string {
  return difference < 0 ? `${kroner(-difference)} more` : `${kroner(difference)} less`;
}
