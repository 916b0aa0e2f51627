import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function read(...rows: readonly (readonly CellValue[])[]) {
  const { value, findings } = parseCostRows([gridOf('Omkostninger', rows)]);
  return { ...value, told: told(findings) };
}

test.each<[string, CellValue[], CellValue[], string[]]>([
  ['no amount in any year', [2021, 2022], ['', ''], ['note row-without-amount Omkostninger!A3']],
  ['no amount at all', ['Beløb'], [''], ['note row-without-amount Omkostninger!A3']],
  ['spaces only', [2021], ['  '], ['note row-without-amount Omkostninger!A3']],
  [
    'a price at full operation only',
    [2021, 'Pris i alt'],
    ['', 5],
    ['note row-without-amount Omkostninger!A3'],
  ],
  ['an amount in one year', [2021, 2022], ['', 5], []],
  ['zero, which is an amount', [2021], [0], []],
  ['a dash, which is zero', [2021], ['–'], []],
  ['dashes in every year', [2021, 2022], ['-', '-'], []],
  ['an amount of an undecided year alone', [2021, 'Ikke afklaret'], ['', 5], []],
  ['an amount in brackets', [2021], ['(5)'], []],
  ['an amount that cannot be read', [2021], ['?'], ['error amount-not-a-number Omkostninger!C3']],
  ['no start year', ['Beløb', 'Startår'], [5, ''], ['warning row-without-start-year Omkostninger!A3']],
  ['a start year', ['Beløb', 'Startår'], [5, 2021], []],
  [
    'neither amount nor start year',
    ['Beløb', 'Startår'],
    ['', ''],
    ['note row-without-amount Omkostninger!A3'],
  ],
  [
    'a phasing and no start year',
    ['Beløb', 'Startår', 'Indfasning'],
    [5, '', '50-50'],
    ['error start-year-invalid Omkostninger!D3'],
  ],
])('tells of a row that has %s', (_, headings, row, expected) => {
  const full = headings.map((heading) => (heading === 'Startår' ? 2021 : heading === 'Indfasning' ? '' : 7));
  const found = read(
    ['Post', 'Nøgle', ...headings],
    ['Udstyr', '35/65', ...full],
    ['Kurser', '35/65', ...row],
  );
  expect(found.told).toEqual(expected);
});

test('where no row has a start year, none is missing', () => {
  expect(read(['Post', 'Nøgle', 'Beløb', 'Startår'], ['Kurser', '35/65', 5, '']).told).toEqual([]);
});

test.each<[string, CellValue]>([
  ['empty', ''],
  ['spaces', '  '],
])('a column of groups that is %s throughout is none', (_, blank) => {
  const { groups, told: findings } = read(
    ['Post', 'Gruppe', 'Nøgle', 2021],
    ['Udstyr', blank, '35/65', 1],
    ['Kurser', '', '35/65', 1],
    ['I alt', '', '', 2],
  );
  expect(groups).toEqual(['']);
  expect(findings).toEqual(['note total-left-out Omkostninger!A4']);
});
