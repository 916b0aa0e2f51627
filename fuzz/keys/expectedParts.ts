import { oracleBounded } from '../../test/money/boundedOracle';
import { byLargestRemainder, type Fraction, rounded } from './fractions';
import type { KeyedWorkbook, MeantParty, MeantRow, MeantStep, PlainWeight } from './keyedWorkbook';

/** What somebody gets: exactly, or between two amounts, where the contract leaves the last unit open. Øre. */
export interface Span {
  readonly low: bigint;
  readonly high: bigint;
}

/** What a workbook must come to. */
export interface Expected {
  /** By recipient's place and year, null for the undecided one: what all keys give together. */
  readonly parts: ReadonlyMap<string, Span>;
  /** By row's place and year, in the prices of the year. */
  readonly handedIn: ReadonlyMap<string, bigint>;
  /** Whether all that was handed in of a year must reach the recipients. */
  readonly sums: ReadonlyMap<number | null, boolean>;
}

/** Why nothing can be shared. */
export class NotShared extends Error {
  override readonly name = 'NotShared';
}

export type AmountsOf = (row: MeantRow) => ReadonlyMap<number | null, bigint>;

interface Pool {
  amount: bigint;
  readonly steps: readonly MeantStep[];
  readonly members: readonly number[];
  readonly year: number | null;
}

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

function isMet({ only }: MeantStep, party: MeantParty, year: number | null): boolean {
  if (only === 'none') return true;
  return only === 'not Midt' ? party.cluster !== 'Midt' : party.takesPart.get(year ?? 0) === true;
}

interface Shared {
  readonly members: readonly number[];
  readonly span: Span;
}

function sharedOut(
  { amount, members, year }: Pool,
  step: MeantStep,
  parties: readonly MeantParty[],
): Shared[] {
  const left = members.filter((index) => isMet(step, partyAt(parties, index), year));
  const groups = groupsOf(step, left, parties);
  if (groups.length === 0) throw new NotShared('nobody is left');
  const weights = step.split ?? mixed(step, groups, parties, year);
  if (weights.every((weight) => weight === 0n)) throw new NotShared('all weights are 0');
  const spans = spansOf(amount, step, weights, groups, parties);
  return groups.map((group, i) => ({ members: group, span: spans[i] ?? { low: 0n, high: 0n } }));
}

function spansOf(
  amount: bigint,
  step: MeantStep,
  weights: readonly bigint[],
  groups: readonly (readonly number[])[],
  parties: readonly MeantParty[],
): Span[] {
  const { base, least, most, unit, method, rest } = step;
  const exactly = (parts: readonly bigint[]): Span[] => parts.map((part) => ({ low: part, high: part }));
  if (base === 0n && least === null && most === null) {
    if (rest === 'largest') return exactly(byLargestRemainder(amount, weights, unit));
    const sum = weights.reduce((total, weight) => total + weight, 0n);
    const alone = weights.map((weight) => rounded({ top: amount * weight, bottom: sum }, unit, method));
    if (rest === 'alone') return exactly(alone);
    const at = groups.findIndex((group) => group.includes(rest));
    if (at < 0) return exactly(byLargestRemainder(amount, weights, unit));
    const others = alone.reduce((total, part, i) => (i === at ? total : total + part), 0n);
    return exactly(alone.map((part, i) => (i === at ? amount - others : part)));
  }
  const size = amount < 0n ? -amount : amount;
  if (base * BigInt(groups.length) > size) throw new NotShared('the base amount is larger');
  const leastOf = groups.map(() => least ?? 0n);
  const mostOf = groups.map((group) => capOf(most, group, parties));
  if (leastOf.some((low, i) => low > (mostOf[i] ?? low))) throw new NotShared('bounds cross');
  const exact = oracleBounded({ amount: size, weights, base, least: leastOf, most: mostOf });
  if (exact === null || !holds(exact, size)) throw new NotShared('bounds cannot be met');
  return exact.map((part, i) =>
    mirrored(nearly(part, unit, leastOf[i] ?? 0n, mostOf[i] ?? null), amount < 0n),
  );
}

function holds(exact: readonly Fraction[], size: bigint): boolean {
  const sum = exact.reduce(
    (a, b) => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }),
    { top: 0n, bottom: 1n },
  );
  return sum.top === size * sum.bottom;
}

/** Whoever is bound gets the bound; the others are within a unit of their exact share, and within their bounds. */
function nearly({ top, bottom }: Fraction, unit: bigint, least: bigint, most: bigint | null): Span {
  if (top === least * bottom) return { low: least, high: least + (least === 0n ? unit : 0n) };
  if (most !== null && top === most * bottom) return { low: most, high: most };
  const low = top / bottom - unit;
  const high = top / bottom + 1n + unit;
  return { low: low < least ? least : low, high: most !== null && high > most ? most : high };
}

function mirrored({ low, high }: Span, isBelowZero: boolean): Span {
  return isBelowZero ? { low: -high, high: -low } : { low, high };
}

function capOf(
  most: MeantStep['most'],
  group: readonly number[],
  parties: readonly MeantParty[],
): bigint | null {
  if (most !== 'Loft') return most;
  return group.reduce((sum, index) => sum + partyAt(parties, index).cap, 0n);
}

function groupsOf(
  { level }: MeantStep,
  members: readonly number[],
  parties: readonly MeantParty[],
): number[][] {
  if (level === 'Part') return members.map((index) => [index]);
  const nameOf = ({ sector, cluster }: MeantParty): string => (level === 'Sektor' ? sector : cluster);
  // In the order in which they first appear in Parter, also where a filter leaves some out.
  const names = [...new Set(parties.map(nameOf))];
  return names
    .map((name) => members.filter((index) => nameOf(partyAt(parties, index)) === name))
    .filter((group) => group.length > 0);
}

/** Each part's weights as shares among those who take part, brought to one denominator. */
function mixed(
  { weights }: MeantStep,
  groups: readonly (readonly number[])[],
  parties: readonly MeantParty[],
  year: number | null,
): bigint[] {
  const lists = weights.map(([, weight]) => groups.map((group) => weightOf(weight, group, parties, year)));
  const sums = lists.map((list) => list.reduce((sum, one) => sum + one, 0n));
  return groups.map((_, i) =>
    weights.reduce((sum, [percent], part) => {
      const others = sums.reduce((product, one, at) => (at === part ? product : product * one), 1n);
      return sum + percent * (lists[part]?.[i] ?? 0n) * others;
    }, 0n),
  );
}

function weightOf(
  weight: PlainWeight,
  group: readonly number[],
  parties: readonly MeantParty[],
  year: number | null,
): bigint {
  if (weight.kind === 'equal') return 1n;
  const heading =
    weight.offset === null ? weight.heading : `${weight.heading} ${(year ?? 0) + weight.offset}`;
  return group.reduce((sum, index) => sum + (partyAt(parties, index).drivers.get(heading) ?? 0n), 0n);
}

/** What a rate gives each who takes part: rounded alone, never past a bound. */
function ratedParts(
  { rate, key }: MeantRow,
  year: number | null,
  { parties }: KeyedWorkbook,
): [number, bigint][] {
  const [step] = key.stepsIn(year);
  if (step === undefined || rate === null) return [];
  checkFilters([step], parties, year);
  return parties.flatMap((party, index): [number, bigint][] => {
    if (!isMet(step, party, year)) return [];
    const times = rate.driver === null ? 1n : (party.drivers.get(rate.driver) ?? 0n);
    const exact = rate.hundredths * times;
    const low = step.least ?? 0n;
    const high = capOf(step.most, [index], parties);
    if (high !== null && low > high) throw new NotShared('bounds cross');
    // Whoever would pass a bound gets it to the øre, whatever the unit.
    if (exact < low) return [[index, low]];
    if (high !== null && exact > high) return [[index, high]];
    const part = rounded({ top: exact, bottom: 1n }, step.unit, step.method);
    return [[index, part < low ? low : high !== null && part > high ? high : part]];
  });
}

function partyAt(parties: readonly MeantParty[], index: number): MeantParty {
  const party = parties[index];
  if (party === undefined) throw new RangeError(`No recipient ${index}`);
  return party;
}
