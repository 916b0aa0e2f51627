import type { CellValue } from '../../src/cells/grid';
import { parseCostRange } from '../../src/costs/parseCostRange';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

type Row = readonly CellValue[];

function read(first: Row): [string[], string[]] {
  const rows = [['Post', 'Nøgle', '2022', '2023'], first, ['Løn', '35/65', 1000, 1020]];
  const { value, findings } = parseCostRange(gridOf('Omkostninger', rows), 0, { amounts: 'kr', shown: 'kr' });
  return [value.rows.map(({ label }) => label), told(findings)];
}

test.each<[string, string?]>([
  ['1.000 kr.'],
  ['(1.000 kr.)'],
  ['i 1.000 kr.'],
  ['t.kr.'],
  ['TDKK'],
  ['tusind kr.'],
  ['mio. kr.'],
  ['kr.'],
  ['kroner'],
  ['DKK'],
  ['beløb i kr.'],
  ['kr.', 't.kr.'],
  ['mio. kr.', ''],
])('a first row that only says the unit is told of with its heading: %s', (unit, second = unit) => {
  expect(read(['', '', unit, second])).toEqual([['Løn'], ['error units-below-headings Omkostninger!C2']]);
});

test.each<[string, CellValue]>([
  ['an amount', '2.000 kr.'],
  ['one million', '1 mio. kr.'],
  ['a number', 1000],
  ['a number of digits alone', '1.000'],
  ['another word', 'Budget'],
  ['a mark', 'x'],
])('%s without name and key is a cost row that lacks them', (_, amount) => {
  expect(read(['', '', amount, amount])[1]).toEqual(
    expect.arrayContaining(['error text-missing Omkostninger!A2', 'error text-missing Omkostninger!B2']),
  );
});

test('a row with a name or a key is a cost row', () => {
  expect(read(['Enhed', '', '1.000 kr.', '1.000 kr.'])).toEqual([
    ['Enhed', 'Løn'],
    ['error text-missing Omkostninger!B2'],
  ]);
});
