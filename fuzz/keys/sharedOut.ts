import { type Fraction, oracleBounded, oracleRounded } from '../../test/money/boundedOracle';
import { byLargestRemainder } from './byLargestRemainder';
import type { MeantParty, MeantStep, PlainWeight } from './keyedWorkbook';
import { capOf, isMet, partyAt } from './meantParties';
import { NotShared } from './notShared';

/** What somebody gets: exactly, or between two amounts, where the contract leaves the last unit open. Øre. */
export interface Span {
  readonly low: bigint;
  readonly high: bigint;
}

/** An amount on its way, the steps it has left, and whom it has come to. */
export interface Pool {
  amount: bigint;
  readonly steps: readonly MeantStep[];
  readonly members: readonly number[];
  readonly year: number | null;
}

/** What those of a group get together. */
interface Shared {
  readonly members: readonly number[];
  readonly span: Span;
}

/** Shares a pool by one step. Throws `NotShared` where it cannot be. */
export function sharedOut(
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
    const alone = weights.map((weight) => oracleRounded({ top: amount * weight, bottom: sum }, unit, method));
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
