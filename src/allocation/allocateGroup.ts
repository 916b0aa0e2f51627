import type { CostRow } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import type { GroupAllocation, PartyAllocation, Pot } from './allocation';
import { allocateRows, type KeyedRow } from './allocateRows';
import { groupPots } from './groupPots';
import { openLedger, type Ledger } from './ledger';
import { recipientShare } from './recipientShare';
import type { Workings } from './workings';

/**
 * Allocates the rows of one group. Steps and findings are added to the workings.
 * @param keyOf by `CostRow.index`.
 */
export function allocateGroup(
  group: string,
  rows: readonly CostRow[],
  keyOf: readonly (DistributionKey | undefined)[],
  workings: Workings,
): GroupAllocation {
  const { parties } = workings;
  const keyed = rows.flatMap((row) => keyedRow(row, keyOf[row.index], workings));
  const pots = groupPots(reachedPots(keyed, workings), parties.sectors);
  const ledger = openLedger(rows, pots, parties.parties.length);
  allocateRows(keyed, ledger, workings);

  const totals = Float64Array.from(pots, (_, place) => sumOf(rowAmounts(ledger, place)));
  const differences = totals.map((total, place) => total - sumOf(ledger.received[place] ?? []));
  return {
    group,
    pots,
    rows: [...ledger.rows].map(([row, amounts]) => ({ row, amounts })),
    parties: partyAllocations(ledger, parties.parties.length),
    totals,
    differences,
    splitDifferences: splitDifferences(keyed, ledger),
  };
}

/** A row without a key, or with a key without steps, has been reported where keys were read. */
function keyedRow(row: CostRow, key: DistributionKey | undefined, workings: Workings): KeyedRow[] {
  const left = key === undefined ? null : workings.stepsOf(key);
  return key === undefined || left === null ? [] : [{ row, user: { key: key.name, label: row.label }, left }];
}

function reachedPots(rows: readonly KeyedRow[], { entriesOf }: Workings): Pot[] {
  return rows.flatMap(({ row, user, left }) =>
    row.amounts.flatMap(({ year }) => entriesOf(left, year, user).map(({ sector }) => ({ sector, year }))),
  );
}

function partyAllocations(ledger: Ledger, count: number): PartyAllocation[] {
  const allocations: PartyAllocation[] = [];
  for (let party = 0; party < count; party += 1) {
    const amounts = Float64Array.from(ledger.received, (received) => received[party] ?? NaN);
    if (amounts.every(Number.isNaN)) continue;
    allocations.push({ party, share: recipientShare(ledger, party), amounts });
  }
  return allocations;
}

/** What a step at level `Sektor` leaves over where it rounds each part by itself. */
function splitDifferences(
  rows: readonly KeyedRow[],
  { rows: rowAmountsOf, pots }: Ledger,
): GroupAllocation['splitDifferences'] {
  return rows.flatMap(({ row }) => {
    const amounts = rowAmountsOf.get(row.index) ?? [];
    return row.amounts.flatMap(({ year, amount }) => {
      const difference = amount - sumOf(amounts.filter((_, place) => pots[place]?.year === year));
      return difference === 0 ? [] : [{ row: row.index, year, difference }];
    });
  });
}

function* rowAmounts({ rows }: Ledger, place: number): Generator<number> {
  for (const amounts of rows.values()) yield amounts[place] ?? NaN;
}

function sumOf(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) if (!Number.isNaN(amount)) sum += amount;
  return sum;
}
