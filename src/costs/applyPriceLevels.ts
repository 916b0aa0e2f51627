import { remembered } from '../cells/remembered';
import { finding, type Finding, type Parsed } from '../findings/finding';
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
  const told = new Map<string, Told>();
  const tell = (code: ToldCode, first: YearAmount, level: number, isRate: boolean, missing?: Years): void => {
    const place = [code, level, missing === undefined ? '' : first.year].join(' ');
    remembered(told, place, () => ({ code, first, level, isRate, missing, count: 0 })).count += 1;
  };
  const adjust = (amount: YearAmount, own: number | null, isRate: boolean): YearAmount => {
    const { year } = amount;
    if (own === null || (amount.amount === 0 && !isRate)) return amount;
    if (amount.isLevelOfHeading === true && indexes.length === 0) {
      if (year !== own) tell('price-level-as-typed', amount, own, isRate);
      return amount;
    }
    if (typeof year !== 'number') {
      tell('price-level-without-year', amount, own, isRate);
      return amount;
    }
    const factor = factors(own, year);
    if ('missing' in factor) {
      tell('price-index-missing', amount, own, isRate, factor.missing);
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
    if ('missing' in factor) tell('price-index-missing', amount, own, false, factor.missing);
  }
  const findings = [...told.values()].map(foundOf);
  const inOrder = TOLD.flatMap((code) => findings.filter((one) => one.code === code));
  return { value: { ...costs, rows }, findings: inOrder };
}

type Years = readonly number[];

const TOLD = ['price-index-missing', 'price-level-as-typed', 'price-level-without-year'] as const;

type ToldCode = (typeof TOLD)[number];

/** What is told of amounts of one level: the first, whether it is that of a rate, and how many it is true of. */
interface Told {
  readonly code: ToldCode;
  readonly first: YearAmount;
  readonly level: number;
  readonly isRate: boolean;
  /** The years whose `PL` is missing. */
  readonly missing: Years | undefined;
  count: number;
}

function foundOf({ code, first, level, isRate, missing = [], count }: Told): Finding {
  const { amount: typed, year, cell } = first;
  // What could not be read stands with 0.
  const amount = isRate ? 'rate' : typed === 0 ? null : typed;
  const about = { amount, level, count } as const;
  return code === 'price-index-missing'
    ? finding('error', code, cell, { ...about, year: Number(year), missing })
    : finding('note', code, cell, about);
}

/** The factor from a level's prices to a year's, each asked for once; or the years whose `PL` is missing. */
function factorsBy(
  indexes: readonly PriceIndex[],
): (level: number, year: number) => Ratio | { readonly missing: Years } {
  const percentOf = new Map(indexes.map(({ year, percent }) => [year, percent]));
  const known = new Map<string, Ratio | { readonly missing: Years }>();
  return (level, year) =>
    remembered(known, `${level} ${year}`, () => {
      const [from, to] = [Math.min(level, year), Math.max(level, year)];
      const years = Array.from({ length: to - from }, (_, i) => from + 1 + i);
      const missing = years.filter((one) => !percentOf.has(one));
      if (missing.length > 0) return { missing };
      const { numerator, denominator } = priceFactor(years.flatMap((one) => percentOf.get(one) ?? []));
      return year >= level ? { numerator, denominator } : { numerator: denominator, denominator: numerator };
    });
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
