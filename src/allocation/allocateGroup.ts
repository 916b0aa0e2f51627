import type { CostRow, Year } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import type { GroupAllocation, PartyAllocation, Pot } from './allocation';
import { allocateRows, type KeyedRow } from './allocateRows';
import { groupPots } from './groupPots';
import { openLedger, type Ledger } from './ledger';
import { recipientShare } from './recipientShare';
import type { StepsLeft } from './stepsLeft';
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

  const totals = Float64Array.from(ledger.pots, ({ place }) => sumOf(rowAmounts(ledger, place)));
  const received = Float64Array.from(ledger.pots, (pot) => sumOf(pot.received));
  return {
    group,
    pots,
    rows: [...ledger.rows].map(([row, amounts]) => ({ row, amounts })),
    parties: partyAllocations(ledger, workings),
    totals,
    differences: totals.map((total, place) => total - (received[place] ?? NaN)),
    splitDifferences: splitDifferences(keyed, ledger),
  };
}

/** A row without a key, or with a key without steps, has been reported where keys were read. */
function keyedRow(row: CostRow, key: DistributionKey | undefined, workings: Workings): KeyedRow[] {
  if (key === undefined) return [];
  if (key.steps.length === 0) return [];
  const leftIn = (year: Year): StepsLeft | null => workings.stepsOf(key, year);
  return [{ row, user: { key: key.name, label: row.label }, leftIn }];
}

function reachedPots(rows: readonly KeyedRow[], { entriesOf }: Workings): Pot[] {
  return rows.flatMap(({ row, user, leftIn }) =>
    row.amounts.flatMap(({ year }) => {
      const left = leftIn(year);
      return left === null ? [] : entriesOf(left, year, user).map(({ sector }) => ({ sector, year }));
    }),
  );
}

function partyAllocations(ledger: Ledger, { parties, isShown }: Workings): PartyAllocation[] {
  return parties.parties.flatMap(({ index: party }) => {
    const amounts = Float64Array.from(ledger.pots, ({ received }) => received[party] ?? NaN);
    return amounts.every(Number.isNaN)
      ? []
      : [{ party, share: recipientShare(ledger, party, isShown), amounts }];
  });
}

/** What a step at level `Sektor` leaves over where it rounds each part by itself. */
function splitDifferences(rows: readonly KeyedRow[], ledger: Ledger): GroupAllocation['splitDifferences'] {
  return rows.flatMap(({ row }) => {
    const amounts = ledger.rows.get(row.index);
    return row.amounts.flatMap(({ year, amount }) => {
      const ofYear = ledger.pots.filter(({ pot }) => pot.year === year);
      const difference = amount - sumOf(ofYear.map(({ place }) => amounts?.[place] ?? NaN));
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
