import { applyPriceLevels } from '../../src/costs/applyPriceLevels';
import type { CostTable, Year, YearAmount } from '../../src/costs/costRow';
import type { PriceLevels } from '../../src/costs/priceLevels';
import { costRow } from '../sheets/handMade';
import { exact } from '../support/exact';
import { told } from '../support/told';

const kr = (amount: number): number => Math.round(amount * 100);

const cell = (column: number) => ({ name: 'Omkostninger', sheet: 'Omkostninger', row: 1, column });

function amount(year: Year, kroner: number, priceLevel?: number): YearAmount {
  const column = typeof year === 'number' ? year - 2017 : 1;
  return {
    year,
    amount: kr(kroner),
    cell: cell(column),
    ...(priceLevel === undefined ? {} : { priceLevel }),
  };
}

function costs(amounts: readonly YearAmount[], accounts?: readonly YearAmount[]): CostTable {
  const row = costRow(0, { amounts, ...(accounts === undefined ? {} : { accounts }) });
  return { rows: [row], groups: ['Drift'], years: amounts.map(({ year }) => year) };
}

function levels(level: number | null, percents: Readonly<Record<number, string>>): PriceLevels {
  const indexes = Object.entries(percents).map(([year, percent]) => ({
    year: Number(year),
    percent: exact(percent),
    text: percent,
    cell: cell(0),
  }));
  return { level, indexes };
}

const two = { 2020: '2.0', 2021: '2', 2022: '2.00', 2023: '2' };

function adjusted(table: CostTable, prices: PriceLevels): unknown[] {
  const { value, findings } = applyPriceLevels(table, prices);
  expect(findings).toEqual([]);
  return value.rows[0]!.amounts.map(({ amount: ore }) => ore / 100);
}

// 17 × 1,02; 32 × 1,0404; 57 × 1,061208; 102 × 1,08243216 mio. kr.
test('the published frames of 17, 32, 57 and 102 mio. kr. in the prices of 2019', () => {
  const amounts = [amount(2020, 17e6), amount(2021, 32e6), amount(2022, 57e6), amount(2023, 102e6)];
  expect(adjusted(costs(amounts), levels(2019, two))).toEqual([
    17_340_000, 33_292_800, 60_488_856, 110_408_080.32,
  ]);
});

test.each<[string, number, string, number]>([
  // 0,01 × 1,5 is 1,5 øre, and half an øre goes away from zero.
  ['half an øre', 0.01, '50', 0.02],
  ['half an øre of a negative amount', -0.01, '50', -0.02],
  ['a falling index', 1000, '-0.4', 996],
  ['an index of nothing', 1000, '0', 1000],
  // A third of a percent, as exactly as it is written.
  ['an index with many decimals', 3_000_000, '0.333333', 3_009_999.99],
])('%s', (_, kroner, percent, expected) => {
  expect(adjusted(costs([amount(2020, kroner)]), levels(2019, { 2020: percent }))).toEqual([expected]);
});

test('years are multiplied before anything is rounded', () => {
  // 0,50 × 1,01 × 1,01 is 51,005 øre; rounded year by year it would be 0,505 → 0,51, then 0,5151 → 0,52.
  expect(adjusted(costs([amount(2021, 0.5)]), levels(2019, { 2020: '1', 2021: '1' }))).toEqual([0.51]);
});

test('the level of the row or heading goes before the setting, and an earlier year is divided', () => {
  const amounts = [amount(2020, 102, 2020), amount(2020, 102), amount(2019, 102, 2020)];
  expect(adjusted(costs(amounts), levels(2019, two))).toEqual([102, 104.04, 100]);
});

test('says what it did', () => {
  const { value } = applyPriceLevels(costs([amount(2020, 100)]), levels(2019, { 2020: '2' }));
  expect(value.rows[0]!.amounts[0]).toEqual({
    ...amount(2020, 100),
    amount: kr(102),
    adjusted: { level: 2019, original: kr(100), factor: { numerator: 102n, denominator: 100n } },
  });
});

test('accounts are money spent: the setting does not move them, a level of their own does', () => {
  const table = costs([amount(2020, 100)], [amount(2020, 100), amount(2020, 100, 2019)]);
  const { value } = applyPriceLevels(table, levels(2019, two));
  expect(value.rows[0]!.accounts!.map(({ amount: ore }) => ore / 100)).toEqual([100, 102]);
});

test('without price levels nothing is touched', () => {
  const table = costs([amount(2020, 100)]);
  expect(applyPriceLevels(table, levels(null, two)).value).toBe(table);
});

test('a missing index is told once for each year, with the first amount and all that is missing', () => {
  const table = costs([amount(2022, 57), amount(2022, 1), amount(2020, 17), amount(2023, 0)]);
  const { findings } = applyPriceLevels(table, levels(2019, { 2020: '2' }));
  expect(told(findings)).toEqual(['error price-index-missing Omkostninger!F2']);
  expect(findings[0]!.params).toEqual({
    amount: kr(57),
    level: 2019,
    year: 2022,
    missing: [2021, 2022],
    count: 2,
  });
});

describe('a level that only the heading tells of, as printed tables do', () => {
  const ofHeading = (year: Year, kroner: number, level: number): YearAmount => ({
    ...amount(year, kroner, level),
    isLevelOfHeading: true,
  });

  test('moves nothing in a workbook without any PL, and a note says so once for each level', () => {
    const table = costs([ofHeading(2025, 100, 2024), ofHeading(2026, 50, 2024), ofHeading(2026, 0, 2024)]);
    const { value, findings } = applyPriceLevels(table, levels(null, {}));
    expect(value.rows[0]!.amounts.map(({ amount: ore }) => ore / 100)).toEqual([100, 50, 0]);
    expect(told(findings)).toEqual(['note price-level-as-typed Omkostninger!I2']);
    expect(findings[0]!.params).toEqual({ amount: kr(100), level: 2024, count: 2 });
  });

  test('is nothing to tell of where it is the year’s own', () => {
    expect(applyPriceLevels(costs([ofHeading(2025, 100, 2025)]), levels(null, {})).findings).toEqual([]);
  });

  test('moves amounts where there are PL, and is an error where one of them is missing', () => {
    const table = costs([ofHeading(2020, 100, 2019), ofHeading(2021, 100, 2019)]);
    const { value, findings } = applyPriceLevels(table, levels(null, { 2020: '2' }));
    expect(value.rows[0]!.amounts[0]!.amount).toBe(kr(102));
    expect(told(findings)).toEqual(['error price-index-missing Omkostninger!E2']);
  });

  test('a level of the row or of the setting asks for its PL also where there is none', () => {
    const own = applyPriceLevels(costs([amount(2020, 100, 2019)]), levels(null, {}));
    const ofSetting = applyPriceLevels(costs([amount(2020, 100)]), levels(2019, {}));
    for (const { findings } of [own, ofSetting])
      expect(told(findings)).toEqual(['error price-index-missing Omkostninger!D2']);
  });
});

test('amounts of no year stay as they are, and a note says so', () => {
  const table = costs([amount('undecided', 100), amount(null, 50)]);
  const { value, findings } = applyPriceLevels(table, levels(2019, two));
  expect(value.rows[0]!.amounts.map(({ amount: ore }) => ore / 100)).toEqual([100, 50]);
  expect(told(findings)).toEqual(['note price-level-without-year Omkostninger!B2']);
});
