import type { CellValue } from '../../src/cells/grid';
import { parseCostRange } from '../../src/costs/parseCostRange';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

type Row = readonly CellValue[];

const HEADINGS: Row = [
  'Post',
  'Gruppe',
  'Nøgle',
  2021,
  2022,
  'Pris i alt',
  'Sikkerhed',
  'Bemærkning',
  'Konto',
];
const PAY: Row = ['Løn', 'Drift', '35/65', 100, 200, 300, 'grøn', '', 511];

function read(rows: readonly Row[]): [string[], string[]] {
  const { value, findings } = parseCostRange(gridOf('Omkostninger', [HEADINGS, ...rows]), 0, {
    amounts: 'kr',
    shown: 'kr',
  });
  const others = findings.filter(({ code }) => code !== 'column-unread');
  return [value.rows.map(({ label }) => label), told(others)];
}

test.each<[string, Row]>([
  ['a name alone', ['Drift', '', '', '', '', '', '', '', '']],
  ['in capitals with a colon', ['DRIFT:', '', '', '', '', '', '', '', '']],
  ['numbered', ['1. Drift', '', '', '', '', '', '', '', '']],
  ['with its group', ['Drift', 'Drift', '', '', '', '', '', '', '']],
  ['with a remark', ['Drift', '', '', '', '', '', '', 'Se bilag 2', '']],
  ['with an account nobody reads', ['Drift', '', '', '', '', '', '', '', 51]],
  ['with spaces in its cells', ['Drift', '', ' ', '\u00a0', '', '', '', '', '']],
  ['with what cannot be seen', ['Drift', '', '\u200b', '', '', '', '', '', '']],
  ['a source', ['Kilde: KL', '', '', '', '', '', '', '', '']],
  ['with dashes for its figures', ['Drift', '', '-', '-', '–', '-', '', '', '']],
  ['a unit', ['(1.000 kr.)', '', '', '', '', '', '', '', '']],
])('a row that only names a section is left out with a note: %s', (_, section) => {
  expect(read([section, PAY])).toEqual([['Løn'], ['note section-left-out Omkostninger!A2']]);
});

test.each<[string, Row, string[]]>([
  ['an amount', ['Drift', 'Drift', '', 100, '', '', '', '', ''], ['error text-missing Omkostninger!C2']],
  ['0', ['Drift', 'Drift', '', 0, '', '', '', '', ''], ['error text-missing Omkostninger!C2']],
  [
    'a price',
    ['Drift', 'Drift', '', '', '', 100, '', '', ''],
    ['error text-missing Omkostninger!C2', 'note row-without-amount Omkostninger!A2'],
  ],
  [
    'a colour',
    ['Drift', 'Drift', '', '', '', '', 'gul', '', ''],
    ['error text-missing Omkostninger!C2', 'note row-without-amount Omkostninger!A2'],
  ],
  ['a key', ['Drift', 'Drift', '35/65', '', '', '', '', '', ''], ['note row-without-amount Omkostninger!A2']],
])('a row with %s is a cost row', (_, row, expected) => {
  expect(read([row, PAY])).toEqual([['Drift', 'Løn'], expected]);
});

test('a table that is only begun has cost rows, and what they lack is said', () => {
  const { findings } = parseCostRange(
    gridOf('Omkostninger', [
      ['Post', 'Nøgle', 2021],
      ['Løn', '', ''],
    ]),
    0,
    {
      amounts: 'kr',
      shown: 'kr',
    },
  );
  expect(told(findings)).toContain('error text-missing Omkostninger!B2');
});
