import { allocate } from '../../allocation/allocate';
import type { Allocation } from '../../allocation/allocation';
import { shownAllocation } from '../../allocation/shownAllocation';
import { accountsOf } from '../../costs/accountsOf';
import type { OtherKey } from '../../costs/costRow';
import type { Input } from '../../calculation/input';
import type { ExplainContext } from './explainContext';

/** The same workbook with the accounts in the place of the budget; null where there are none. */
export function accountsContext(context: ExplainContext): ExplainContext | null {
  const { calculation } = context;
  const costs = accountsOf(calculation.input.costs);
  const accounts = calculation.further?.accounts ?? null;
  return costs === null || accounts === null
    ? null
    : { ...inPlace(context, accounts, { costs }), isOfAccounts: true };
}

/** The same cost rows by `Nøgle B` or `C`, allocated again: of that only sums are kept. Null where no row has such a key. */
export function comparedContext(other: OtherKey, context: ExplainContext): ExplainContext | null {
  const { parties, settings, compared } = context.calculation.input;
  const found = compared.find((one) => one.other === other);
  if (found === undefined) return null;
  const { costs, keyOf } = found;
  const { value } = allocate(costs, keyOf, parties, settings);
  return inPlace(context, shownAllocation(value, settings).value, { costs, keyOf });
}

/** None of our sheets shows its figures, so nothing links to them. */
function inPlace(
  context: ExplainContext,
  allocation: Allocation,
  input: Partial<Pick<Input, 'costs' | 'keyOf'>>,
): ExplainContext {
  const { calculation } = context;
  const replaced = { ...calculation, allocation, input: { ...calculation.input, ...input } };
  return { ...context, allocation, calculation: replaced, blocks: [] };
}
