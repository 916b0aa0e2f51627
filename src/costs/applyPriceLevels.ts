import { finding } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import type { Ratio } from '../money/ratio';
import type { CostTable, YearAmount } from './costRow';
import type { PriceIndex, PriceLevels } from './priceLevels';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { roundRatio } from '../money/roundRatio';

/**
 * Brings every amount from its price level to the prices of its year, exactly and rounded to whole øre once: 57 mio. kr.
 * of 2022 in the prices of 2019, at 2 % a year, is 60.488.856 kr. An earlier year than the level's is divided by the
 * same. Accounts are money spent, so only a level of their own moves them.
 *
 * A level that only a heading tells of (`2025 (2024-pl)`) moves nothing in a workbook without any `PL`: that is how
 * printed tables say what their figures are, and not what is to be done with them.
 *
 * What a rate comes to is not known yet: its amounts stay 0 and only say what the rate is to be multiplied by.
 *
 * Findings: the error `price-index-missing`, once for each level and year, at the first such amount (also one that could
 * not be read), and the notes
 * `price-level-as-typed` where nothing is moved by a heading's level and `price-level-without-year` where amounts have
 * no year to be brought to, once for each level.
 */
export function applyPriceLevels(costs: CostTable, { level, indexes }: PriceLevels): Parsed<CostTable> {
  const isUsed = (amounts: readonly YearAmount[]) =>
    amounts.some(({ priceLevel }) => priceLevel !== undefined);
  const anyOwn = costs.rows.some(
    ({ amounts, accounts = [], unread = [] }) => isUsed(amounts) || isUsed(accounts) || isUsed(unread),
  );
  if (level === null && !anyOwn) return { value: costs, findings: [] };

  const factors = factorsBy(indexes);
  const missing = new Map<string, Told & { readonly level: number; readonly years: readonly number[] }>();
  const yearless = new Map<number, Told>();
  const asTyped = new Map<number, Told>();
  const tellMissing = (
    amount: YearAmount,
    isRate: boolean,
    own: number,
    year: number,
    years: readonly number[],
  ): void => {
    const told = toldOf(missing.get(`${own} ${year}`), amount, isRate);
    missing.set(`${own} ${year}`, { ...told, level: own, years });
  };
  const adjust = (amount: YearAmount, own: number | null, isRate: boolean): YearAmount => {
    const { year } = amount;
    if (own === null || (amount.amount === 0 && !isRate)) return amount;
    if (amount.isLevelOfHeading === true && indexes.length === 0) {
      if (year !== own) tell(asTyped, own, amount, isRate);
      return amount;
    }
    if (typeof year !== 'number') {
      tell(yearless, own, amount, isRate);
      return amount;
    }
    const factor = factors(own, year);
    if ('missing' in factor) {
      tellMissing(amount, isRate, own, year, factor.missing);
      return amount;
    }
    const adjusted = { level: own, original: amount.amount, factor };
    return { ...amount, amount: multiplied(amount.amount, factor), adjusted };
  };
  const rows = costs.rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount) => adjust(amount, amount.priceLevel ?? level, row.rate !== undefined)),
    ...(row.accounts === undefined
      ? {}
      : { accounts: row.accounts.map((amount) => adjust(amount, amount.priceLevel ?? null, false)) }),
  }));
  for (const amount of costs.rows.flatMap(({ unread = [] }) => unread)) {
    const { year, priceLevel: own = level, isLevelOfHeading } = amount;
    if (own === null || typeof year !== 'number' || (isLevelOfHeading === true && indexes.length === 0))
      continue;
    const factor = factors(own, year);
    if ('missing' in factor) tellMissing(amount, false, own, year, factor.missing);
  }
  const errors = [...missing.values()].map(({ level: from, years, ...told }) => {
    const [cell, about] = aboutTold(from, told);
    const params = { ...about, year: Number(told.first.year), missing: years };
    return finding('error', 'price-index-missing', cell, params);
  });
  const notes = [
    ...[...asTyped].map(([from, told]) => finding('note', 'price-level-as-typed', ...aboutTold(from, told))),
    ...[...yearless].map(([from, told]) =>
      finding('note', 'price-level-without-year', ...aboutTold(from, told)),
    ),
  ];
  return { value: { ...costs, rows }, findings: [...errors, ...notes] };
}

/** The first amount that something is told of, whether it is that of a rate, and how many it is true of. */
interface Told {
  readonly first: YearAmount;
  readonly isRate: boolean;
  readonly count: number;
}

function toldOf(before: Told | undefined, amount: YearAmount, isRate: boolean): Told {
  return before === undefined ? { first: amount, isRate, count: 1 } : { ...before, count: before.count + 1 };
}

function tell(told: Map<number, Told>, level: number, amount: YearAmount, isRate: boolean): void {
  told.set(level, toldOf(told.get(level), amount, isRate));
}

function aboutTold(level: number, { first, isRate, count }: Told) {
  // What could not be read stands with 0.
  const amount = isRate ? ('rate' as const) : first.amount === 0 ? null : first.amount;
  return [first.cell, { amount, level, count }] as const;
}

/** The factor from a level's prices to a year's, each asked for once; or the years whose `PL` is missing. */
function factorsBy(
  indexes: readonly PriceIndex[],
): (level: number, year: number) => Ratio | { readonly missing: readonly number[] } {
  const percentOf = new Map(indexes.map(({ year, percent }) => [year, percent]));
  const known = new Map<string, Ratio | { readonly missing: readonly number[] }>();
  return (level, year) => {
    const answer = known.get(`${level} ${year}`);
    if (answer !== undefined) return answer;
    const [from, to] = [Math.min(level, year), Math.max(level, year)];
    const years = Array.from({ length: to - from }, (_, i) => from + 1 + i);
    const missing = years.filter((one) => !percentOf.has(one));
    const forward = priceFactor(years.flatMap((one) => percentOf.get(one) ?? []));
    const { numerator, denominator } = forward;
    const factor = year >= level ? forward : { numerator: denominator, denominator: numerator };
    const found = missing.length > 0 ? { missing } : factor;
    known.set(`${level} ${year}`, found);
    return found;
  };
}

/** What prices have been multiplied by over years that each raised them by some percent, exactly: 2,0 and 3,0 are 1,02 × 1,03 = 10506000/10000000. No years are 1. */
function priceFactor(percents: readonly ExactNumber[]): Ratio {
  let [numerator, denominator] = [1n, 1n];
  for (const { coefficient, decimals } of percents) {
    const hundred = 100n * 10n ** BigInt(decimals);
    numerator *= hundred + coefficient;
    denominator *= hundred;
  }
  return { numerator, denominator };
}

/** An amount times an exact ratio, rounded to whole øre once (half up): 102.000.000 kr. times 1,02 four times over is 110.408.080,32 kr. */
function multiplied(amount: Ore, { numerator, denominator }: Ratio): Ore {
  // Adding 0 makes a negative zero an ordinary one.
  return Number(roundRatio({ numerator: BigInt(amount) * numerator, denominator }, 'half up')) + 0;
}
