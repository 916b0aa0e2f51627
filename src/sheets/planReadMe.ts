import type { Parsed } from '../findings/finding';
import { readMeHeadings, sheetNames } from '../texts/sheetHeadings';
import { SENTENCES } from './columnPlans';
import { chooseSheets } from './chooseSheets';
import type { SheetsState } from './chosenSheet';
import { itemAt } from './itemAt';
import { readMeLines } from './readMeLines';
import type { ReadMeInput } from './readMeInput';
import type { SheetPlan } from './sheetPlan';
import { wantedReadMe } from './wantedSheets';

/** In characters: the second column takes whole sentences. */
const WIDTHS = [34, 100];

/**
 * `Læs mig`: in plain words how the figures were made, for a colleague without the add-in. The same workbook always
 * gives the same sheet.
 *
 * Findings: as `chooseSheets`; with an error among them (a protected sheet) the plan is not to be applied.
 */
export function planReadMe(input: ReadMeInput, state: SheetsState): Parsed<SheetPlan> {
  const chosen = chooseSheets([wantedReadMe], { ...state, blocks: blocksOfReadMe(state) });
  const { name, definedName } = itemAt(chosen.value, 0);
  return {
    value: {
      name,
      definedName,
      blocks: [
        {
          definedName,
          columns: [SENTENCES, SENTENCES],
          rows: [
            { kind: 'heading', cells: readMeHeadings },
            ...readMeLines(input, state).map((cells) => ({ kind: 'item', cells }) as const),
          ],
        },
      ],
      columnWidths: WIDTHS,
      frozenColumns: 0,
      printTitle: sheetNames.readMe,
    },
    findings: chosen.findings,
  };
}

/** Allocation sheets that are not written now are not stale for that. */
function blocksOfReadMe({ blocks }: SheetsState): SheetsState['blocks'] {
  return blocks.filter(({ topLeft }) => topLeft === wantedReadMe.firstHeading);
}
