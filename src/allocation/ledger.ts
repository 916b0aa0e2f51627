import type { CostRow, Year } from '../costs/costRow';
import type { Ore } from '../money/ore';
import { withAmount } from '../money/sumOfAmounts';
import type { Pot } from './allocation';
import type { FinalShares } from './finalShares';

/** A pot's figures while they are being made, in øre. */
export interface PotLedger {
  readonly pot: Pot;
  /** The pot's place in the amounts of the rows. */
  readonly place: number;
  /** By `Party.index`; NaN where nothing of the pot can come. */
  readonly received: Float64Array;
  /** What was handed in to be shared in the same way. */
  readonly handedIn: Map<FinalShares, Ore>;
}

/** A group's figures while they are being made. */
export interface Ledger {
  readonly pots: readonly PotLedger[];
  /** By row of the group, then by pot: øre, NaN where the pot is not the row's. */
  readonly rows: ReadonlyMap<number, Float64Array>;
  /** The pot of a sector and a year. */
  readonly potOf: (sector: string | null, year: Year) => PotLedger;
}

/** An empty ledger for a group's rows and pots. */
export function openLedger(rows: readonly CostRow[], pots: readonly Pot[], partyCount: number): Ledger {
  const ledgers = pots.map((pot, place): PotLedger => {
    return { pot, place, received: new Float64Array(partyCount).fill(NaN), handedIn: new Map() };
  });
  const byPot = new Map(ledgers.map((ledger) => [`${ledger.pot.year} ${ledger.pot.sector}`, ledger]));
  return {
    pots: ledgers,
    rows: new Map(rows.map(({ index }) => [index, new Float64Array(pots.length).fill(NaN)])),
    potOf(sector, year) {
      const ledger = byPot.get(`${year} ${sector}`);
      if (ledger === undefined) throw new RangeError(`No pot for »${sector}« ${year}`);
      return ledger;
    },
  };
}

/** Hands a row's amount in to a pot; an amount of 0 shows that the pot is the row's, and its recipients'. */
export function handIn(
  { rows }: Ledger,
  row: number,
  pot: PotLedger,
  amount: Ore,
  shares: FinalShares,
): void {
  const amounts = rows.get(row);
  if (amounts === undefined) throw new RangeError(`No row ${row}`);
  amounts[pot.place] = withAmount(amounts[pot.place] ?? NaN, amount);
  const sum = pot.handedIn.get(shares);
  if (sum === undefined) for (const party of shares.byParty.keys()) receive(pot, party, 0);
  pot.handedIn.set(shares, (sum ?? 0) + amount);
}

/** Adds a part to what a recipient has received of a pot. */
export function receive({ received }: PotLedger, party: number, amount: Ore): void {
  received[party] = withAmount(received[party] ?? NaN, amount);
}
