import type { CostRow, Year } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { Pot } from './allocation';
import type { FinalShares } from './finalShares';

/** A group's figures while they are being made. Øre; NaN where an amount cannot come. */
export interface Ledger {
  readonly pots: readonly Pot[];
  /** By row of the group, then by pot. */
  readonly rows: ReadonlyMap<number, Float64Array>;
  /** By pot, then by `Party.index`. */
  readonly received: readonly Float64Array[];
  /** By pot: what was handed in to be shared in the same way. */
  readonly handedIn: readonly Map<FinalShares, Ore>[];
  /** The pot's place among `pots`. */
  readonly placeOf: (sector: string, year: Year) => number;
}

/** An empty ledger for a group's rows and pots. */
export function openLedger(rows: readonly CostRow[], pots: readonly Pot[], partyCount: number): Ledger {
  const places = new Map(pots.map(({ sector, year }, place) => [`${year} ${sector}`, place]));
  return {
    pots,
    rows: new Map(rows.map(({ index }) => [index, new Float64Array(pots.length).fill(NaN)])),
    received: pots.map(() => new Float64Array(partyCount).fill(NaN)),
    handedIn: pots.map(() => new Map()),
    placeOf(sector, year) {
      const place = places.get(`${year} ${sector}`);
      if (place === undefined) throw new RangeError(`No pot for »${sector}« ${year}`);
      return place;
    },
  };
}

/** Hands a row's amount in to a pot; an amount of 0 shows that the pot is the row's, and its recipients'. */
export function handIn(ledger: Ledger, row: number, place: number, amount: Ore, shares: FinalShares): void {
  const amounts = ledger.rows.get(row);
  const handedIn = ledger.handedIn[place];
  if (amounts === undefined || handedIn === undefined)
    throw new RangeError(`No place ${place} for row ${row}`);
  addTo(amounts, place, amount);
  const sum = handedIn.get(shares);
  if (sum === undefined) for (const party of shares.keys()) receive(ledger, place, party, 0);
  handedIn.set(shares, (sum ?? 0) + amount);
}

/** Adds a part to what a recipient has received of a pot. */
export function receive({ received }: Ledger, place: number, party: number, amount: Ore): void {
  const amounts = received[place];
  if (amounts !== undefined) addTo(amounts, party, amount);
}

function addTo(amounts: Float64Array, index: number, amount: Ore): void {
  const sum = amounts[index] ?? NaN;
  amounts[index] = Number.isNaN(sum) ? amount : sum + amount;
}
