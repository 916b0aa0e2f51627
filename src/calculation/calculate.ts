import { allocate } from '../allocation/allocate';
import type { Allocation } from '../allocation/allocation';
import type { Comparison } from '../allocation/comparison';
import { reconcile } from '../allocation/reconcile';
import { shownAllocation } from '../allocation/shownAllocation';
import { orderText, splitOrders } from '../keys/splitOrders';
import { type Finding, type FindingCode, finding, hasErrors } from '../findings/finding';
import { uniqueFindings, sortFindings } from '../findings/sortFindings';
import { checkAllocation } from './checkAllocation';
import { allocateFurther, type FurtherAllocations } from './furtherAllocations';
import { inputFingerprint } from './inputFingerprint';
import type { CalculationChoices } from './inputNames';
import type { Input } from './input';
import { readInput } from './readInput';
import { planWorkbook } from '../sheets/planWorkbook';
import type { WorkbookPlan } from '../sheets/sheetPlan';
import type { WorkbookState } from '../cells/workbookState';
import type { PartyTable } from '../parties/party';

/** What a workbook's input comes to. With an error among the findings there is no allocation to use and no plan. */
export interface Calculation {
  readonly input: Input;
  /** Errors first, then by cell. */
  readonly findings: readonly Finding[];
  /** What the sheets show: of the years of `År` alone. */
  readonly allocation: Allocation | null;
  /** The accounts as they were allocated, the settlements they came to, and the comparison of keys; null where an error stops it. */
  readonly further: FurtherAllocations | null;
  readonly comparisons: readonly Comparison[];
  readonly plan: WorkbookPlan | null;
}

/**
 * Everything between reading and writing, as plain data: a preview is this without writing.
 * @param onRow called with how many cost rows have been shared of how many.
 */
export function calculate(
  state: WorkbookState,
  choices: CalculationChoices = {},
  onRow?: (done: number, rows: number) => void,
): Calculation {
  const input = readInput(state, choices);
  let done = 0;
  const countRow = (): void => onRow?.((done += 1), input.costs.rows.length);
  const allocated = hasErrors(input.findings)
    ? checkAllocation(input)
    : allocate(input.costs, input.keyOf, input.parties, input.settings, countRow);
  const { costs, parties, settings, published } = input;
  const shown = shownAllocation(allocated.value, settings);
  const { findings: foundFurther, ...further } = allocateFurther(input, allocated.value, shown.value);
  // The same keys and cells are met again by inhabitants, by the accounts and by other keys; the gravest is told.
  const found = uniqueFindings(
    sortFindings([...input.findings, ...allocated.findings, ...shown.findings, ...foundFurther]),
  );
  if (hasErrors(found)) {
    const told = hasErrors(input.findings) ? found.filter(({ code }) => !OF_FIGURES.has(code)) : found;
    return { input, findings: told, allocation: null, further: null, comparisons: [], plan: null };
  }

  const beside = { ...settings, settlements: further.settlements };
  const reconciled = reconcile(shown.value, costs, parties, published, beside);
  const unreached = unreachedParties(allocated.value, parties);
  const known = sortFindings([...found, ...reconciled.findings, ...unreached]);
  const { comparisons } = reconciled;
  const planned = planWorkbook({
    ...input,
    allocation: shown.value,
    further,
    comparisons,
    findings: known,
    state,
    variant: choices.variant ?? '',
  });
  const findings = sortFindings([...known, ...planned.findings]);
  return {
    input,
    findings,
    allocation: shown.value,
    further,
    comparisons,
    plan: hasErrors(findings) ? null : { ...planned.plan, ...rememberedOf(state, choices, input) },
  };
}

/** What is said of figures, which are none where the input could not be read. */
const OF_FIGURES = new Set<FindingCode>(['independent-difference', 'split-difference', 'years-not-shown']);

/** What is kept with the sheets. A variant's sheets are not the workbook's own, so they do not say that those are up to date. */
function rememberedOf(
  state: WorkbookState,
  choices: CalculationChoices,
  { keyOf, parties }: Input,
): Pick<WorkbookPlan, 'fingerprint' | 'splitOrder'> {
  if (choices.variant !== undefined) return {};
  const orders = splitOrders(keyOf, parties);
  const fingerprint = inputFingerprint(state, choices);
  return orders.length === 0 ? { fingerprint } : { fingerprint, splitOrder: orderText(orders) };
}

/** The note `parties-unreached` where there are recipients to whom nothing of any row can fall; the cell is the first one's. */
function unreachedParties({ groups }: Allocation, { parties }: PartyTable): Finding[] {
  const reached = new Set(groups.flatMap((group) => group.parties.map(({ party }) => party)));
  const missing = parties.filter(({ index }) => !reached.has(index));
  const [first] = missing;
  if (first === undefined || groups.length === 0) return [];
  return [finding('note', 'parties-unreached', first.cell, { names: missing.map(({ name }) => name) })];
}
