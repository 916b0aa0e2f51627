import { parseCostRows } from '../../src/costs/parseCostRows';
import type { CellValue } from '../../src/cells/grid';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

function parse(...rows: readonly (readonly CellValue[])[]) {
  return parseCostRows([gridOf('Omkostninger', rows)]);
}

test.each<[string, CellValue[], CellValue[], string[]]>([
  ['text that is no amount', ['Beløb'], ['12o.000'], ['error amount-not-a-number Omkostninger!C2']],
  ['English separators', ['Beløb'], ['1,150,000'], ['error amount-not-a-number Omkostninger!C2']],
  ['a truth value', ['Beløb'], [true], ['error amount-not-a-number Omkostninger!C2']],
  [
    'a price that is no amount',
    [2021, 'Pris i alt'],
    [1, 'ukendt'],
    ['error amount-not-a-number Omkostninger!D2'],
  ],
  ['an amount too large', ['Beløb'], ['2.000.000.000.000.000'], ['error amount-too-large Omkostninger!C2']],
  ['a fraction of an øre', ['Beløb'], [0.125], ['warning amount-rounded Omkostninger!C2']],
  ['an Excel error, once', [2021], ['#REF!'], ['error cell-error Omkostninger!C2']],
  ['a year heading twice', [2021, 'Budget 2021'], [1, 1], ['error year-twice Omkostninger!D1']],
  [
    'sectors instead of one amount a year',
    ['Kommuner 2021', 'Region 2021'],
    [1, 1],
    ['error year-twice Omkostninger!D1'],
  ],
  ['neither years nor an amount', ['Pris i alt'], [1], ['error amounts-missing Omkostninger!A1']],
  [
    'years and a profile',
    [2021, 'Beløb', 'Indfasning'],
    [1, 1, '50-50'],
    ['error amount-and-years Omkostninger!E2'],
  ],
  [
    'an amount that is not the sum of its years',
    [2021, 2022, 'Beløb'],
    [1, 2, 4],
    ['warning amount-differs-from-years Omkostninger!E2'],
  ],
  [
    'a profile below 100',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '25-50-20', 2021],
    ['error profile-not-100 Omkostninger!D2'],
  ],
  [
    'weights with percent signs',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '10 %-20 %', 2021],
    ['error profile-not-100 Omkostninger!D2'],
  ],
  [
    'weights of nothing',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '0-0', 2021],
    ['error profile-invalid Omkostninger!D2'],
  ],
  [
    'a profile in words',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, 'straks', 2021],
    ['error profile-invalid Omkostninger!D2'],
  ],
  [
    'a profile with a hole',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '50--50', 2021],
    ['error profile-invalid Omkostninger!D2'],
  ],
  [
    'a profile that Excel made a date',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, 29504, 2021],
    ['error profile-not-100 Omkostninger!D2'],
  ],
  [
    'a profile past the last year',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '50-50', 2199],
    ['error profile-invalid Omkostninger!D2'],
  ],
  [
    'a profile without a start year',
    ['Beløb', 'Indfasning', 'Startår'],
    [1, '50-50', ''],
    ['error start-year-invalid Omkostninger!E2'],
  ],
  [
    'a profile without a column for it',
    ['Beløb', 'Indfasning'],
    [1, '50-50'],
    ['error start-year-invalid Omkostninger!D2'],
  ],
  [
    'a start year that is none',
    ['Beløb', 'Startår'],
    [1, 'næste år'],
    ['error start-year-invalid Omkostninger!D2'],
  ],
  ['a start year out of range', ['Beløb', 'Startår'], [1, 21], ['error start-year-invalid Omkostninger!D2']],
  ['an unknown colour', ['Beløb', 'Sikkerhed'], [1, 'blå'], ['warning certainty-unknown Omkostninger!D2']],
  ['one column twice', ['Beløb', 'Amount'], [1, 2], ['error heading-twice Omkostninger!D1']],
])('reports %s', (_, headings, row, expected) => {
  expect(told(parse(['Post', 'Nøgle', ...headings], ['a', '50/50', ...row]).findings)).toEqual(expected);
});

test('a blank group is reported where other rows have one', () => {
  const headings = ['Post', 'Gruppe', 'Nøgle', 2021];
  const { findings } = parse(headings, ['a', 'Drift', '50/50', 1], ['b', '', '50/50', 1]);
  expect(told(findings)).toEqual(['error text-missing Omkostninger!B3']);
});

test('a row without item or key is reported at each, a blank row is not', () => {
  const { value, findings } = parse(['Post', 'Nøgle', 'Beløb'], ['', '', 5], ['', ' ', ''], ['a', '', 1]);
  expect(value.rows).toHaveLength(2);
  expect(told(findings)).toEqual([
    'error text-missing Omkostninger!A2',
    'error text-missing Omkostninger!B2',
    'error text-missing Omkostninger!B4',
  ]);
});

test('an amount without a year is an error only where other rows use year columns', () => {
  const headings = ['Post', 'Nøgle', 2021, 'Beløb'];
  expect(told(parse(headings, ['a', 'k', 1, ''], ['b', 'k', '', 2]).findings)).toEqual([
    'error amount-without-year Omkostninger!D3',
  ]);
  expect(told(parse(headings, ['a', 'k', '', 1], ['b', 'k', '', 2]).findings)).toEqual([
    'note years-empty Omkostninger!C1',
  ]);
});

test('reports every bad cell at once', () => {
  const { findings } = parse(
    ['Post', 'Nøgle', 2021, 2022],
    ['a', '50/50', 'w', 'y'],
    ['b', '', '#DIV/0!', 1],
    ['', '50/50', 1, 'z'],
  );
  expect(told(findings).sort()).toEqual([
    'error amount-not-a-number Omkostninger!C2',
    'error amount-not-a-number Omkostninger!D2',
    'error amount-not-a-number Omkostninger!D4',
    'error cell-error Omkostninger!C3',
    'error text-missing Omkostninger!A4',
    'error text-missing Omkostninger!B3',
  ]);
});
