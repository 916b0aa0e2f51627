import { type CalculationChoices, inputNames } from './calculation/inputNames';
import type { WorkbookPlan } from './sheets/sheetPlan';
import type { ApplyOptions, ApplyReport, Workbook } from './workbook/workbook';
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
  const planned = await plan(state, choices);
  if (planned.plan === null) return { ...planned, applied: null };
  return { ...planned, applied: await workbook.apply(planned.plan, options) };
}

/** A workbook's state once nothing in it is half-way. */
async function readInOrder(workbook: Workbook, names: readonly string[]): Promise<WorkbookState> {
  const state = await workbook.read(names);
  if (!state.isInterrupted) return state;
  await workbook.putBack();
  return workbook.read(names);
}
