import type { PartyTable } from '../../src/parties/party';
import { populationOf } from '../../src/sheets/population';
import { cellAt } from './handMade';

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
])('of %j the right column is taken', (headings, column) => {
  expect(populationOf(table(...headings))).toEqual([number(column)]);
});

test.each([[['Gevinst']], [['Folketal i alt', 'Folketal 20']]])('%j holds no population', (headings) => {
  expect(populationOf(table(...headings))).toBeNull();
});
