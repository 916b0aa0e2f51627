import { oracleRounded } from '../../test/money/boundedOracle';
import type { KeyedWorkbook, MeantParty, MeantRow, MeantStep } from './keyedWorkbook';
import { capOf, isMet } from './meantParties';
import { NotShared } from './notShared';
import { priceRise } from './priceRise';
import { type Pool, sharedOut, type Span } from './sharedOut';

/** What a workbook must come to. */
export interface Expected {
  /** By recipient's place and year, null for the undecided one: what all keys give together. */
  readonly parts: ReadonlyMap<string, Span>;
  /** By row's place and year, in the prices of the year. */
  readonly handedIn: ReadonlyMap<string, bigint>;
  /** Whether all that was handed in of a year must reach the recipients. */
  readonly sums: ReadonlyMap<number | null, boolean>;
}

export type AmountsOf = (row: MeantRow) => ReadonlyMap<number | null, bigint>;

/**
 * What every recipient gets, worked from the contract with nothing but BigInt: every row's amounts through its key's
 * steps, added up before each step where it is reckoned per group. Throws `NotShared` where it cannot be.
 */
export function expectedParts(workbook: KeyedWorkbook, amountsOf: AmountsOf): Expected {
  const { rows, parties, isPerGroup } = workbook;
  const parts = new Map<string, Span>();
  const handedIn = new Map<string, bigint>();
  const sums = new Map<number | null, boolean>();
  const everyone = parties.map((_, index) => index);
  const give = (party: number, year: number | null, { low, high }: Span): void => {
    const before = parts.get(place(party, year)) ?? { low: 0n, high: 0n };
    parts.set(place(party, year), { low: before.low + low, high: before.high + high });
  };

  for (const group of new Set(rows.map((row) => row.group))) {
    const pools = new Map<string, Pool>();
    const pour = (row: number, { amount, steps, members, year }: Pool, isOwn: boolean): void => {
      const [step] = steps;
      if (step === undefined || amount === 0n) return;
      const identity = `${said([steps, members, year, isOwn])}${isPerGroup && step.level !== 'Sektor' ? '' : row}`;
      const pool = pools.get(identity) ?? { amount: 0n, steps, members, year };
      pool.amount += amount;
      pools.set(identity, pool);
    };
    rows.forEach((row, index) => {
      if (row.group !== group) return;
      for (const [year, typed] of amountsOf(row)) {
        const steps = row.key.stepsIn(year);
        if (!sums.has(year)) sums.set(year, true);
        if (row.rate !== null) {
          const spans = ratedParts(row, year, workbook);
          handedIn.set(
            place(index, year),
            spans.reduce((sum, [, part]) => sum + part, 0n),
          );
          for (const [party, part] of spans) give(party, year, { low: part, high: part });
          continue;
        }
        handedIn.set(place(index, year), typed);
        if (steps.some(({ rest }) => rest === 'alone')) sums.set(year, false);
        checkFilters(steps, parties, year);
        pour(index, { amount: typed, steps, members: everyone, year }, true);
      }
    });
    // Those with most steps left first, since their parts flow into the others.
    for (const length of [2, 1]) {
      let row = rows.length;
      for (const pool of [...pools.values()]) {
        if (pool.steps.length !== length || pool.amount === 0n) continue;
        const [step, ...left] = pool.steps;
        if (step === undefined) continue;
        row += 1;
        for (const { members, span } of sharedOut(pool, step, parties)) {
          if (left.length > 0) pour(row, { amount: span.low, steps: left, members, year: pool.year }, false);
          else for (const party of members) give(party, pool.year, span);
        }
      }
    }
  }
  return { parts, handedIn, sums };
}

export function place(index: number, year: number | null): string {
  return `${index} ${year}`;
}

function said(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one));
}

/** The filters must leave somebody, one by one and together. */
function checkFilters(
  steps: readonly MeantStep[],
  parties: readonly MeantParty[],
  year: number | null,
): void {
  for (const step of steps) {
    if (!parties.some((party) => isMet(step, party, year))) throw new NotShared('a filter leaves nobody');
  }
  const reached = parties.filter((party) => steps.every((step) => isMet(step, party, year)));
  const { least, most } = steps.at(-1) ?? { least: null, most: null };
  const isCrossed = reached.some(
    ({ cap }) => least !== null && most !== null && least > (most === 'Loft' ? cap : most),
  );
  if (isCrossed) throw new NotShared('bounds cross');
}

/** What a rate gives each who takes part: in the prices of the year, rounded alone, never past a bound. */
function ratedParts(row: MeantRow, year: number | null, workbook: KeyedWorkbook): [number, bigint][] {
  const { rate, key } = row;
  const { parties } = workbook;
  const [step] = key.stepsIn(year);
  const rise = priceRise(row, year, workbook);
  if (step === undefined || rate === null) return [];
  checkFilters([step], parties, year);
  return parties.flatMap((party, index): [number, bigint][] => {
    if (!isMet(step, party, year)) return [];
    const times = rate.driver === null ? 1n : (party.drivers.get(rate.driver) ?? 0n);
    const exact = { top: rate.hundredths * times * rise.top, bottom: rise.bottom };
    const low = step.least ?? 0n;
    const high = capOf(step.most, [index], parties);
    if (high !== null && low > high) throw new NotShared('bounds cross');
    // Whoever would pass a bound gets it to the øre, whatever the unit.
    if (exact.top < low * exact.bottom) return [[index, low]];
    if (high !== null && exact.top > high * exact.bottom) return [[index, high]];
    const part = oracleRounded(exact, step.unit, step.method);
    return [[index, part < low ? low : high !== null && part > high ? high : part]];
  });
}
