import { readText } from '../../src/reader/readText';
import { readingLines } from '../../src/reader/readingLines';
import { toldFaults } from '../../src/reader/toldFaults';

/** Three costs of municipalities and region with their sum in each row; `drift` and `total` are what is printed there. */
function table(drift: string, total: string): string {
  return [
    'Kr.\tKommuner\tRegion\tI alt',
    'Løn\t1.100\t500\t1.600',
    `Drift\t${drift}\t600\t2.800`,
    'Varer\t300\t200\t500',
    `I alt\t3.600\t1.300\t${total}`,
  ].join('\n');
}

function toldOf(text: string): [string, number | null, string | undefined][] {
  return readText(text).flatMap(({ faults }) =>
    toldFaults(faults).map(({ fault, also }): [string, number | null, string | undefined] => [
      fault.kind,
      fault.rowIndex,
      also?.kind,
    ]),
  );
}

test('a figure that breaks its column’s total and its row’s is told of once, with both', () => {
  expect(toldOf(table('2.290', '4.900'))).toEqual([
    ['total is not the sum', 3, 'row is not the sum of its parts'],
  ]);
});

test('a total in the corner that breaks both is told of once', () => {
  expect(toldOf(table('2.200', '4.990'))).toEqual([
    ['total is not the sum', 3, 'row is not the sum of its parts'],
  ]);
});

test('two figures that are off by other amounts are two, and where too few rows add up they prove nothing', () => {
  const total = ['total is not the sum', 3, undefined];
  expect(toldOf(table('2.290', '4.950'))).toEqual([total, total]);
});

test('both sums are named', () => {
  const [reading] = readText(table('2.290', '4.900'));
  const lines = reading === undefined ? [] : readingLines(reading, 'da');
  expect(lines.filter((line) => line.startsWith('1 ting stemmer ikke'))).toHaveLength(1);
  expect(lines.join('\n')).toMatch(/»I alt«.*Det samme beløb til forskel er der også her: .*»Drift«/);
});
