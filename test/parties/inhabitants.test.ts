import type { PartyTable } from '../../src/parties/party';
import { populationOf, inhabitantsAmong } from '../../src/parties/inhabitants';
import { subtotalsOf } from '../../src/parties/subtotals';
import { cellAt } from '../sheets/handMade';

const number = (coefficient: bigint) => ({ coefficient, decimals: 0 });

function table(...headings: string[]): PartyTable {
  const columns = headings.map((heading, index) => ({
    heading,
    values: [{ text: '', number: number(BigInt(index)), cell: cellAt('Parter', 1, index) }],
  }));
  return { parties: [], sectors: [], columns };
}

test.each([
  [['Gevinst', 'FOLKETAL'], 1n],
  [['Folketal 2021', 'Folketal', 'Folketal 2019'], 1n],
  [['Folketal 2019', 'Folketal  2021', 'Folketal 2020'], 1n],
  [['Indbyggertal', 'Folketal'], 1n],
  [['Gevinst', 'indbyggertal'], 1n],
  [['Indbyggertal 2019', 'Indbyggertal 2021'], 1n],
])('of %j the right column is taken', (headings, column) => {
  expect(populationOf(table(...headings))).toEqual([number(column)]);
});

test.each([[['Gevinst']], [['Folketal i alt', 'Folketal 20']]])('%j holds no population', (headings) => {
  expect(populationOf(table(...headings))).toBeNull();
});

test.each([
  ['Borgere', ['Folketal', 'Borgere'], 1n],
  ['borgere', ['Borgere 2019', 'BORGERE 2020'], 1n],
])('%s that is named goes before Folketal', (heading, headings, column) => {
  expect(populationOf(table(...headings), { heading })).toEqual([number(column)]);
});

test('a column that is named and not there is none, whatever else is there', () => {
  expect(populationOf(table('Folketal'), { heading: 'Borgere' })).toBeNull();
});

const recipients = (...sectors: string[]): PartyTable => ({
  ...table(),
  parties: sectors.map((sector, index) => ({
    index,
    name: `Part ${index}`,
    sector,
    cell: cellAt('Parter', 1 + index, 0),
  })),
});

test.each<[string, string[], (bigint | null)[], bigint | null]>([
  ['one sector', ['K', 'K'], [300n, 600n], 900n],
  ['two sectors behind which the same people stand', ['K', 'K', 'R'], [300n, 600n, 900n], 900n],
  ['two sectors of different people', ['K', 'K', 'R'], [300n, 600n, 500n], 1400n],
  ['a region without a number', ['K', 'K', 'R'], [300n, 600n, null], 900n],
  ['nobody', ['K', 'R'], [null, 0n], null],
])('the inhabitants of %s', (_, sectors, numbers, expected) => {
  const population = numbers.map((one) => (one === null ? null : number(one)));
  const members = sectors.map((__, index) => index);
  expect(inhabitantsAmong(members, population, recipients(...sectors))).toEqual(
    expected === null ? null : number(expected),
  );
});

test('subtotals are groups of equal texts in order of first appearance; a blank belongs to none', () => {
  const texts = ['Midt', 'Øst', ' midt', '', 'Øst'];
  const klynge = {
    heading: 'Klynge',
    values: texts.map((text, row) => ({
      text: text.trim(),
      number: null,
      cell: cellAt('Parter', 1 + row, 1),
    })),
  };
  const parties = { ...recipients('', '', '', '', ''), columns: [klynge] };
  expect(subtotalsOf(parties, { heading: 'KLYNGE' })).toEqual([
    { name: 'Midt', members: [0, 2] },
    { name: 'Øst', members: [1, 4] },
  ]);
  expect(subtotalsOf(parties, { heading: 'Region' })).toBeNull();
  expect(subtotalsOf(parties, null)).toBeNull();
});
