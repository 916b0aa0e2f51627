import type { ReadMeTexts } from '../texts/da/readMeTexts';
import { chooseNames } from './chooseNames';
import type { SheetsState } from './chosenSheet';
import type { ReadMeCells, ReadMeInput } from './readMeInput';
import { wantedAllocationSheet, wantedControl, wantedOverview, wantedTrail } from './wantedSheets';

/** A line with a link for each sheet of an earlier recalculation that stands in the workbook, whatever it is called now. */
export function readMeSheets(
  { costs, errors, warnings }: Pick<ReadMeInput, 'costs' | 'errors' | 'warnings'>,
  state: SheetsState,
  texts: ReadMeTexts,
): ReadMeCells[] {
  const wanted = [
    ...costs.groups.map((group) => ({
      sheet: wantedAllocationSheet(group),
      says: texts.allocationSheet(group),
    })),
    { sheet: wantedOverview, says: texts.overviewSheet },
    { sheet: wantedControl, says: texts.controlSheet(errors, warnings) },
    { sheet: wantedTrail, says: texts.trailSheet },
  ];
  const named = chooseNames(
    wanted.map(({ sheet }) => sheet),
    state,
  );
  return wanted.flatMap(({ says }, index): ReadMeCells[] => {
    const sheet = named[index]?.ownSheet ?? null;
    return sheet === null ? [] : [[{ link: { sheet, row: 0, column: 0 }, text: sheet }, says]];
  });
}
