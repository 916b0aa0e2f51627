import {
  readDanishEntry,
  readDanishFormula,
  type DanishEntry,
} from '../../../../workbench/page/grid/danishEntry';

const TODAY = new Date(2026, 10, 22);

// Serial numbers counted by hand from 1 January 2026, which is 46023 in Excel.
test.each<[string, DanishEntry]>([
  ['1234,5', { kind: 'english', text: '1234.5' }],
  ['1.234', { kind: 'english', text: '1234' }],
  ['-1.234.567,89', { kind: 'english', text: '-1234567.89' }],
  [' 7 ', { kind: 'english', text: '7' }],
  ['12,5%', { kind: 'english', text: '12.5%' }],
  ['1,5E3', { kind: 'english', text: '1.5E3' }],
  ['Sand', { kind: 'english', text: 'TRUE' }],
  ['falsk', { kind: 'english', text: 'FALSE' }],
  ['12-03-2026', { kind: 'date', serial: 46093 }],
  ['12.3.2026', { kind: 'date', serial: 46093 }],
  ['12/3/26', { kind: 'date', serial: 46093 }],
  ['1.5', { kind: 'date', serial: 46143 }],
  ['1-5', { kind: 'date', serial: 46143 }],
  ['31-12-99', { kind: 'date', serial: 36525 }],
  ['31-02-2026', { kind: 'asTyped' }],
  ['35/65', { kind: 'asTyped' }],
  ['1,234.5', { kind: 'text' }],
  ['12.34.5', { kind: 'text' }],
  ['1.23.456', { kind: 'text' }],
  ['12:30', { kind: 'asTyped' }],
  ['Drift', { kind: 'asTyped' }],
  ['', { kind: 'asTyped' }],
])('%j is taken as %o', (typed, expected) => {
  expect(readDanishEntry(typed, TODAY)).toEqual(expected);
});

test.each([
  ['=SUM(A1;B1)', '=SUM(A1,B1)'],
  ['=SUM(A1,B1)', '=SUM(A1,B1)'],
  ['=1,5*A1', '=1.5*A1'],
  ['=ROUND(A1*0,25;2)', '=ROUND(A1*0.25,2)'],
  ['=ROUND($A$1,2)', '=ROUND($A$1,2)'],
  ['=IF(A1="1,5;2";"ja";\'Ark 1,2\'!B2)', '=IF(A1="1,5;2","ja",\'Ark 1,2\'!B2)'],
  ['=SUM(A1:A3)', '=SUM(A1:A3)'],
])('%s typed in Danish is %s', (typed, expected) => {
  expect(readDanishFormula(typed)).toBe(expected);
});
