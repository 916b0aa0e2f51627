import { allocate } from '../allocation/allocate';
import type { Allocation } from '../allocation/allocation';
import { compareKeys, type KeyComparison } from '../allocation/keyComparison';
import { settle, type Settlement } from '../allocation/settlement';
import { shownAllocation } from '../allocation/shownAllocation';
import { accountsOf } from '../costs/accountsOf';
import type { CostTable } from '../costs/costRow';
import { finding, type Finding, type FindingCode } from '../findings/finding';
import { ratesOfAccounts } from '../keys/ratesOfAccounts';
import { paidIn } from '../parties/paidIn';
import { isShownYear } from '../settings/settings';
import type { Input } from './input';

/** What is allocated beside the cost rows themselves: their accounts, and the rows by other keys. */
export interface FurtherAllocations {
  /** The accounts, in the years that are shown; null where there are none. */
  readonly accounts: Allocation | null;
  readonly settlements: readonly Settlement[];
  readonly keyComparison: KeyComparison | null;
}

/** Rounding differences of these stand in a row of their own sheets; told as findings they would be taken for those of the allocation. */
const SHOWN_ELSEWHERE = new Set<FindingCode>(['independent-difference', 'split-difference']);

/**
 * Allocates the accounts by the keys of their rows, and the rows by `Nøgle B` and `C`; nothing where there are none.
 * Findings are those of an allocation, and of what has been paid; some may be the same as the allocation's own.
 * @param budgeted the allocation of the cost rows, and `shown` what the sheets show of it.
 */
export function allocateFurther(
  { costs, keyOf, parties, settings, compared }: Input,
  budgeted: Allocation,
  shown: Allocation,
): FurtherAllocations & { readonly findings: readonly Finding[] } {
  if (parties.parties.length === 0) return { ...NOTHING_FURTHER, findings: [] };
  const findings: Finding[] = [];
  const allocated = (table: CostTable, keys: Input['keyOf']): Allocation => {
    const { value, findings: found } = allocate(table, keys, parties, settings);
    findings.push(...found.filter(({ code }) => !SHOWN_ELSEWHERE.has(code)));
    return value;
  };

  const spent = accountsOf(costs);
  const accounts = spent === null ? null : withPoolsAfter(allocated(spent, ratesOfAccounts(keyOf)), budgeted);
  const shownAccounts = accounts === null ? null : shownAllocation(accounts, settings, true);
  findings.push(...(shownAccounts?.findings ?? []));
  const years = (spent?.years ?? []).filter(
    (year) => typeof year === 'number' && isShownYear(settings, year),
  );
  const settlements = years.map((year): Settlement => {
    const paid = paidIn(parties, Number(year), settings.amountUnit, findings);
    if (paid === null) findings.push(finding('note', 'paid-not-given', null, { year: Number(year) }));
    return settle(Number(year), costs, budgeted, accounts ?? NOTHING, parties, paid);
  });

  const others = compared.map(({ other, costs: table, keyOf: keys }) => ({
    other,
    allocation: shownAllocation(allocated(table, keys), settings).value,
    total: handedIn(table, settings),
  }));
  const own = { allocation: shown, total: handedIn(costs, settings) };
  const keyComparison = compareKeys(own, others, parties);
  return { accounts: shownAccounts?.value ?? null, settlements, keyComparison, findings };
}

const NOTHING_FURTHER: FurtherAllocations = { accounts: null, settlements: [], keyComparison: null };

const NOTHING: Allocation = { groups: [], steps: [] };

function handedIn({ rows }: CostTable, settings: Input['settings']): number {
  const amounts = rows.flatMap((row) => row.amounts.filter(({ year }) => isShownYear(settings, year)));
  return amounts.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * The same allocation, its pools numbered on from another's, since one trail shows both: where the budget's last is pool
 * 12, the accounts' first is 13.
 */
function withPoolsAfter(allocation: Allocation, before: Allocation): Allocation {
  const last = before.steps.reduce((highest, { pool }) => Math.max(highest, pool ?? 0), 0);
  const onwards = (pool: number | null): number | null => (pool === null ? null : pool + last);
  const steps = allocation.steps.map((taken) => ({
    ...taken,
    pool: onwards(taken.pool),
    intoPools: taken.intoPools?.map(onwards) ?? null,
  }));
  return { ...allocation, steps };
}
