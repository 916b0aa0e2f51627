import type { ReadMeTexts } from '../texts/da/readMeTexts';
import { chooseNames } from './chooseNames';
import type { SheetsState } from './chosenSheet';
import type { ReadMeCells, ReadMeInput } from './readMeInput';
import { accountsOf } from '../costs/accountsOf';
import { isShownYear } from '../settings/settings';
import { ratesOf } from './rates';
import {
  wantedAllocationSheet,
  wantedComparison,
  wantedControl,
  wantedOverview,
  wantedRates,
  wantedSettlement,
  type WantedSheet,
  wantedTrail,
} from './wantedSheets';

/** A line with a link for each sheet of an earlier recalculation that stands in the workbook, whatever it is called now. */
export function readMeSheets(
  input: Pick<ReadMeInput, 'costs' | 'parties' | 'settings' | 'errors' | 'warnings'>,
  state: SheetsState,
  texts: ReadMeTexts,
): ReadMeCells[] {
  const { costs, errors, warnings } = input;
  const wanted = [
    ...costs.groups.map((group) => ({
      sheet: wantedAllocationSheet(group),
      says: texts.allocationSheet(group),
    })),
    { sheet: wantedOverview, says: texts.overviewSheet },
    ...besideSheets(input, texts),
    { sheet: wantedControl, says: texts.controlSheet(errors, warnings) },
    { sheet: wantedTrail, says: texts.trailSheet },
  ];
  const sheets = wanted.map(({ sheet }) => sheet);
  const named = chooseNames(sheets, state);
  return wanted.flatMap(({ says }, index): ReadMeCells[] => {
    const sheet = named[index]?.ownSheet ?? null;
    return sheet === null ? [] : [[{ link: { sheet, row: 0, column: 0 }, text: sheet }, says]];
  });
}

/** What is asked for beside the allocation: kr. per inhabitant, settlements, the comparison of keys. */
function besideSheets(
  { costs, parties, settings }: Pick<ReadMeInput, 'costs' | 'parties' | 'settings'>,
  texts: ReadMeTexts,
): { readonly sheet: WantedSheet; readonly says: string }[] {
  const rates = ratesOf(parties, settings);
  const years = (accountsOf(costs)?.years ?? []).filter((year) => typeof year === 'number');
  const hasOtherKeys = costs.rows.some(({ otherKeys = {} }) => Object.keys(otherKeys).length > 0);
  return [
    ...(rates === null ? [] : [{ sheet: wantedRates, says: texts.ratesSheet(rates.driver) }]),
    ...years
      .filter((year) => isShownYear(settings, year))
      .map((year) => ({ sheet: wantedSettlement(year), says: texts.settlementSheet(year) })),
    ...(hasOtherKeys ? [{ sheet: wantedComparison, says: texts.comparisonSheet }] : []),
  ];
}
