import { addToList } from '../cells/addToList';
import type { CostRow, Year } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import { sumOfAmounts } from '../money/sumOfAmounts';
import type { GroupAllocation, PartyAllocation, Pot } from './allocation';
import { allocateRows, type KeyedRow } from './allocateRows';
import { openLedger, type Ledger } from './ledger';
import type { PotEntry } from './potEntries';
import { recipientShare } from './recipientShare';
import type { StepsLeft } from './stepsLeft';
import type { Workings } from './workings';
import { comparePots } from './pots';

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

  const totals = Float64Array.from(ledger.pots, ({ place }) => sumOfAmounts(rowAmounts(ledger, place)));
  const received = Float64Array.from(ledger.pots, (pot) => sumOfAmounts(pot.received));
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

/** Each way into pots once: thousands of rows share a few. */
function reachedPots(rows: readonly KeyedRow[], { entriesOf }: Workings): Pot[] {
  const ways = new Set<readonly PotEntry[]>();
  const reached: Pot[] = [];
  for (const { row, user, leftIn } of rows) {
    for (const { year } of row.amounts) {
      const left = leftIn(year);
      const entries = left === null ? [] : entriesOf(left, year, user);
      if (ways.has(entries)) continue;
      ways.add(entries);
      for (const { sector } of entries) reached.push({ sector, year });
    }
  }
  return reached;
}

function partyAllocations(ledger: Ledger, { parties, isShown }: Workings): PartyAllocation[] {
  return parties.parties.flatMap(({ index: party }) => {
    const amounts = Float64Array.from(ledger.pots, ({ received }) => received[party] ?? NaN);
    return amounts.every(Number.isNaN) ? [] : [{ party, ...recipientShare(ledger, party, isShown), amounts }];
  });
}

/** What a step at level `Sektor` leaves over where it rounds each part by itself. */
function splitDifferences(rows: readonly KeyedRow[], ledger: Ledger): GroupAllocation['splitDifferences'] {
  const placesOf = new Map<Year, number[]>();
  for (const { pot, place } of ledger.pots) addToList(placesOf, pot.year, place);
  return rows.flatMap(({ row }) => {
    const amounts = ledger.rows.get(row.index);
    return row.amounts.flatMap(({ year, amount }) => {
      const difference =
        amount - sumOfAmounts((placesOf.get(year) ?? []).map((place) => amounts?.[place] ?? NaN));
      return difference === 0 ? [] : [{ row: row.index, year, difference }];
    });
  });
}

function* rowAmounts({ rows }: Ledger, place: number): Generator<number> {
  for (const amounts of rows.values()) yield amounts[place] ?? NaN;
}

/**
 * A group's pots in the order of the sheets' columns. Every sector that any row is split by stands in every year that
 * is split so, also where it gets nothing; the pots of no sector stand in their own years, last in each.
 */
function groupPots(reached: readonly Pot[], sectors: readonly string[]): readonly Pot[] {
  const ofSectors = reached.filter(({ sector }) => sector !== '');
  const years = new Set(ofSectors.map(({ year }) => year));
  const used = new Set(ofSectors.map(({ sector }) => sector));
  const yearsAlone = new Set<Year>(reached.filter(({ sector }) => sector === '').map(({ year }) => year));
  const pots = [
    ...[...years].flatMap((year) => [...used].map((sector) => ({ sector, year }))),
    ...[...yearsAlone].map((year) => ({ sector: '', year })),
  ];
  return pots.sort(comparePots(sectors));
}
