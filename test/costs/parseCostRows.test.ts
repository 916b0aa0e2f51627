import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

const kr = (amount: number): number => Math.round(amount * 100);

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseCostRows([gridOf('Omkostninger', rows)]);
}

/** The amounts of the only row, by year, in kr. */
function amountsOf(headings: readonly CellValue[], row: readonly CellValue[]) {
  const { value, findings } = parse(headings, row);
  expect(findings).toEqual([]);
  return value.rows[0]!.amounts.map(({ year, amount }) => [year, amount / 100]);
}

test('reads a row with everything', () => {
  const { value, findings } = parse(
    ['Post', 'Gruppe', 'Nøgle', 2021, 'Budget 2022', 'Pris i alt', 'Sikkerhed', 'Bemærkning', 'Egen'],
    [
      'XDS-arkiv',
      'Drift',
      '50/50',
      1_150_000,
      '1,5 mio. kr.',
      '4.000.000 kr.',
      'Gul',
      'jf. bilag',
      'ses ikke',
    ],
  );
  const at = (column: number) => ({ name: 'Omkostninger', sheet: 'Omkostninger', row: 1, column });
  expect(findings).toEqual([]);
  expect(value).toEqual({
    groups: ['Drift'],
    years: [2021, 2022],
    rows: [
      {
        index: 0,
        label: 'XDS-arkiv',
        group: 'Drift',
        key: '50/50',
        amounts: [
          { year: 2021, amount: kr(1_150_000), cell: at(3) },
          { year: 2022, amount: kr(1_500_000), cell: at(4) },
        ],
        totalPrice: kr(4_000_000),
        certainty: 'yellow',
        remark: 'jf. bilag',
        cells: { label: at(0), key: at(2), totalPrice: at(5) },
      },
    ],
  });
});

test.each([
  ['Danish', ['Omkostningspost', 'Fordelingsnøgle', 'Beløb']],
  ['Danish without its letters', ['Omkostning', 'Noegle', 'Beloeb']],
  ['English', ['COST ITEM', 'distribution key', ' amount ']],
  ['English in short', ['Item', 'Key', 'Amount']],
])('knows %s headings, in any order', (_, [label = '', key = '', amount = '']) => {
  expect(amountsOf([amount, label, 'egen', key], [7, 'a', '', '35/65'])).toEqual([[null, 7]]);
});

test('groups that differ in case or space are one, in order of first appearance', () => {
  const { value } = parse(
    ['Post', 'Nøgle', 'Gruppe', 'Beløb'],
    ['a', 'k', 'Drift', 1],
    ['b', 'k', 'Anlæg', 1],
    ['c', 'k', ' DRIFT ', 1],
  );
  expect(value.groups).toEqual(['Drift', 'Anlæg']);
  expect(value.rows.map(({ group }) => group)).toEqual(['Drift', 'Anlæg', 'Drift']);
});

test('reads several ranges, each by its own headings, and numbers their rows through', () => {
  const { value, findings } = parseCostRows([
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 'Gruppe', 2022],
      ['a', '50/50', 'Drift', 1],
    ]),
    {
      ...gridOf('Anlæg', [
        ['Amount', 'Key', 'Cost'],
        [2, '35/65', 'b'],
        ['x', '35/65', 'c'],
      ]),
      row: 9,
    },
  ]);
  expect(value.rows.map(({ index, label, group }) => [index, label, group])).toEqual([
    [0, 'a', 'Drift'],
    [1, 'b', ''],
    [2, 'c', ''],
  ]);
  expect(value.groups).toEqual(['Drift', '']);
  expect(value.years).toEqual([2022, null]);
  expect(told(findings)).toEqual(['error amount-not-a-number Anlæg!A12']);
});

test.each(['=HYPERLINK("http://x";"y")', '+cmd', '@SUM(A1)', '🏥 telemedicin', 'a'.repeat(32_767)])(
  'keeps the label %.20s as it is',
  (label) => {
    const { value, findings } = parse(['Post', 'Nøgle', 'Beløb'], [label, '50/50', 1]);
    expect(findings).toEqual([]);
    expect(value.rows[0]!.label).toBe(label);
  },
);

test('a hostile cell is read in linear time', () => {
  const long = ' '.repeat(16_000) + '1'.repeat(16_000);
  const { findings } = parse(
    ['Post', 'Nøgle', 'Beløb', 'Indfasning', 'Startår'],
    ['a', long, `${long}x`, `${long}-x`, long],
  );
  expect(told(findings)).toEqual([
    'error amount-not-a-number Omkostninger!C2',
    'error start-year-invalid Omkostninger!E2',
    'error profile-invalid Omkostninger!D2',
  ]);
});
