import { type CalculationChoices, inputNames } from './calculation/inputNames';
import type { WorkbookPlan } from './sheets/sheetPlan';
import { SheetNamesTaken, type ApplyOptions, type ApplyReport, type Workbook } from './workbook/workbook';
import type { WorkbookState } from './cells/workbookState';

/** How the sheets are planned from what was read: here and now by `calculate`, or by someone who does it elsewhere. */
export type Planner<Planned extends { readonly plan: WorkbookPlan | null }> = (
  state: WorkbookState,
  choices: CalculationChoices,
) => Planned | Promise<Planned>;

/**
 * Reads the workbook, plans by `plan`, and writes every sheet, or none at all; `applied` is null where there was no
 * plan to write. What an earlier run has left half-way is put back first.
 *
 * @param extraNames names to read beside the input's, for `plan`.
 * @throws WriteFailed where Excel refused to write, and Cancelled where the user stopped it; the workbook is then as
 * it was.
 */
export async function recalculateBy<Planned extends { readonly plan: WorkbookPlan | null }>(
  plan: Planner<Planned>,
  workbook: Workbook,
  choices: CalculationChoices,
  options: ApplyOptions = {},
  extraNames: readonly string[] = [],
): Promise<Planned & { readonly applied: ApplyReport | null }> {
  const state = await readInOrder(workbook, [...inputNames(choices), ...extraNames]);
  return planAndApply(plan, workbook, state, choices, options);
}

/** Plans anew, with other names for the sheets, as long as names turn out to be taken. */
async function planAndApply<Planned extends { readonly plan: WorkbookPlan | null }>(
  plan: Planner<Planned>,
  workbook: Workbook,
  state: WorkbookState,
  choices: CalculationChoices,
  options: ApplyOptions,
): Promise<Planned & { readonly applied: ApplyReport | null }> {
  const planned = await plan(state, choices);
  if (planned.plan === null) return { ...planned, applied: null };
  try {
    return { ...planned, applied: await workbook.apply(planned.plan, options) };
  } catch (cause) {
    if (!(cause instanceof SheetNamesTaken) || cause.names.length === 0) throw cause;
    const known = withSheets(state, cause.names);
    return planAndApply(plan, workbook, known, choices, options);
  }
}

/** A state with tabs that Excel does not tell of. */
function withSheets(state: WorkbookState, names: readonly string[]): WorkbookState {
  return { ...state, sheets: [...state.sheets, ...names.map((name) => ({ name, isProtected: false }))] };
}

/** A workbook's state once nothing in it is half-way. */
async function readInOrder(workbook: Workbook, names: readonly string[]): Promise<WorkbookState> {
  const state = await workbook.read(names);
  if (!state.isInterrupted) return state;
  await workbook.putBack();
  return workbook.read(names);
}
