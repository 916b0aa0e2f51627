import fc from 'fast-check';
import type { CellValue } from '../../src/cells/grid';
import { parseCostRows } from '../../src/costs/parseCostRows';
import { allocated } from '../allocation/allocated';
import { AMOUNT_CASES } from '../money/amountCases';
import { gridOf } from '../support/gridOf';
import { column, shown } from './support/call';

/** What people type in a cell: the table of amounts, and numbers put together with signs, units and marks. */
const TABLE = Object.values(AMOUNT_CASES).flatMap((cases) => cases.map(([text]) => text));
const digits = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map(String),
  fc.constantFrom('1.150.000', '1 150 000', "1'150", '45,851', '0,5', '12,25', '1.5', '1,150,000', '1.5331'),
);
const made = fc
  .tuple(
    fc.constantFrom('', '', '-', '\u2013', '(', 'kr. ', 'DKK ', '\u200b', 'mio. kr. '),
    digits,
    fc.constantFrom('', '', ' kr.', ' mio. kr.', ' t.kr.', '-', ' -', ',-', ')', '*', ' 1)', ' %', ' stk'),
  )
  .map(([before, number, after]) => before + number + after);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...TABLE),
  made,
  fc.integer({ min: -5_000_000, max: 5_000_000 }),
  fc.integer({ min: 0, max: 5_000_000 }).map((thousandths) => thousandths / 1000),
);

/** The amount in kr. that a sheet reads, null where it is told of as an error. */
function amountOnSheet(value: CellValue): number | null {
  const costs = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Beløb'],
      ['Drift', '35/65', value],
    ]),
  ]);
  if (costs.findings.some(({ severity }) => severity === 'error')) return null;
  const [amount] = costs.value.rows[0]?.amounts ?? [];
  return (amount?.amount ?? 0) / 100;
}

test('a function reads an amount as a sheet does, and refuses what the sheet tells of as an error', () => {
  fc.assert(
    fc.property(cell, (value) => {
      const sheet = amountOnSheet(value);
      const inCell = shown('FORDEL', [value, column(1)]);
      expect(Array.isArray(inCell) ? (inCell as number[][])[0]?.[0] : null).toBe(sheet);
    }),
    { numRuns: 2000, examples: TABLE.map((text): [CellValue] => [text]) },
  );
});

/** What a sheet gives each of the recipients of 1.000 kr. by these weights, `told` where it has something to say of them. */
function onSheet(weights: readonly CellValue[]): readonly number[] | 'told' {
  const { allocation, findings } = allocated({
    costs: [
      ['Post', 'Nøgle', 'Beløb'],
      ['Drift', 'Nøglen', 1000],
    ],
    parties: [['Part', 'Tal'], ...weights.map((weight, i) => [`P${String(i)}`, weight])],
    keys: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Nøglen', 1, 'Part', 'Tal'],
    ],
  });
  if (findings.some(({ code }) => code !== 'driver-empty' && code !== 'looks-like-sum')) return 'told';
  const amounts = new Map(
    allocation.groups[0]?.parties.map(({ party, amounts: all }) => [party, all[0] ?? 0]),
  );
  return weights.map((_, i) => amounts.get(i) ?? 0);
}

test('a function weighs as a sheet does, or refuses; never another way without a word from the sheet', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (weights) => {
      const inCell = shown('FORDEL', [1000, column(...weights)]);
      const sheet = onSheet(weights);
      if (sheet === 'told') return;
      expect(
        Array.isArray(inCell) ? (inCell as number[][]).map(([part = NaN]) => Math.round(part * 100)) : inCell,
      ).toEqual(sheet);
    }),
    { numRuns: 1500 },
  );
});
