import type { CellValue } from '../../../src/cells/grid';
import { readSource, type TablesRead } from '../../../src/intake/readSource';
import type { TableSource } from '../../../src/intake/tableSource';
import type { Doubt, Fault } from '../../../src/reader/reading';
import { readingNotes } from '../../../src/views/reading/readingNotes';

/** Cells from C5 of the sheet `Ark1`. */
function cells(values: readonly (readonly CellValue[])[]): TableSource {
  const formats = values.map((row) => row.map(() => 'General'));
  return { kind: 'cells', sheet: 'Ark1', row: 4, column: 2, values, formats, selected: null };
}

const notesOf = (source: TableSource) => readingNotes(readSource(source), source, 'da');

const FIGURES = [
  ['Skive', 1000, 2000, 3000],
  ['Viborg', 1500, 2500, 4000],
  ['Struer', 700, 300, 1000],
] as const;
const HEADINGS = ['Kommune', 'Budget 2021 (kr.)', 'Budget 2022 (kr.)', 'I alt (kr.)'];

test('what does not add up stands at its cell on the sheet', () => {
  // 2000 + 2500 + 300 is 4,800; the other columns come to 3,200 and 8,000, and 3,200 + 4,900 is 8,100.
  const { faults, rounding } = notesOf(cells([HEADINGS, ...FIGURES, ['I alt', 3200, 4900, 8000]]));
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]?.text).toMatch(/4\.800|4\.900/);
  const [row, column] = [8, 4];
  expect(faults.map(({ cell, line }) => [cell, line])).toContainEqual([{ sheet: 'Ark1', row, column }, null]);
  expect(rounding).toEqual([]);
});

test('a table that adds up has neither', () => {
  const { faults, rounding, doubts } = notesOf(cells([HEADINGS, ...FIGURES, ['I alt', 3200, 4800, 8000]]));
  expect([faults, rounding, doubts]).toEqual([[], [], []]);
});

test('what rounding explains stands by itself', () => {
  const { faults, rounding } = notesOf(
    cells([
      ['Kommune', '2021 (mio. kr.)', '2022 (mio. kr.)'],
      ['Skive', 1.2, 2.2],
      ['Viborg', 2.3, 3.3],
      ['Struer', 3.4, 4.4],
      ['I alt', 7, 9.9],
    ]),
  );
  expect(faults).toEqual([]);
  expect(rounding.map(({ cell }) => cell)).toEqual([{ sheet: 'Ark1', row: 8, column: 3 }]);
});

test('in a text it stands at its line, and at no cell', () => {
  const text = [HEADINGS, ...FIGURES, ['I alt', 3200, 4900, 8000]].map((row) => row.join('\t')).join('\n');
  const { faults } = notesOf({ kind: 'text', text });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every(({ cell }) => cell === null)).toBe(true);
  expect(faults.map(({ line }) => line)).toContain(4);
});

test('the same doubt about several columns is told once, about the whole table', () => {
  // Nothing says whether these are kr. or thousands.
  const { doubts } = notesOf(
    cells([
      ['Kommune', 2021, 2022],
      ['Skive', 1000, 2000],
      ['Viborg', 1500, 2500],
      ['I alt', 2500, 4500],
    ]),
  );
  const texts = doubts.map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(doubts.length).toBeGreaterThan(0);
  expect(doubts.find(({ text }) => text.includes('kr.'))?.cell ?? null).toBeNull();
});

describe('where something stands', () => {
  const source = cells([HEADINGS, ...FIGURES, ['I alt', 3200, 4800, 8000]]);
  const read = readSource(source);
  const fault: Fault = {
    kind: 'does not agree with the other tables',
    rowIndex: 1,
    columnIndex: 2,
    printed: 2500,
    expected: 2600,
  };
  const doubt: Doubt = { row: null, column: 2, taken: 'an item', or: 'a note' };
  const withDoubts = (doubts: readonly Doubt[]): TablesRead => ({
    ...read,
    tables: read.tables.map((table) => ({ ...table, reading: { ...table.reading, doubts } })),
  });
  const at = (row: number, column: number) => ({ sheet: 'Ark1', row, column });

  test('a fault between tables is told in the table it stands in, and in no other', () => {
    const between = (table: number) =>
      readingNotes({ ...read, between: [{ table, fault }] }, source, 'da').faults;
    expect(between(0)).toEqual([
      { text: expect.stringContaining('2.600') as string, cell: at(6, 4), line: null },
    ]);
    expect(between(1)).toEqual([]);
  });

  test('a column stands at the cell above its first row, a row at its label, and the table at none', () => {
    const placesOf = (doubts: readonly Doubt[]) =>
      readingNotes(withDoubts(doubts), source, 'da').doubts.map(({ cell }) => cell);
    expect(placesOf([doubt])).toEqual([at(4, 4)]);
    expect(placesOf([{ ...doubt, row: 2, column: null }])).toEqual([at(7, 2)]);
    expect(placesOf([{ ...doubt, row: 2 }])).toEqual([at(7, 4)]);
    expect(placesOf([{ ...doubt, column: null }])).toEqual([null]);
  });

  test('of doubts only those that say the same of whole columns are told together', () => {
    const countOf = (doubts: readonly Doubt[]) =>
      readingNotes(withDoubts(doubts), source, 'da').doubts.map(({ cell }) => cell);
    expect(countOf([doubt, { ...doubt, column: 1 }])).toEqual([null]);
    expect(countOf([doubt, { ...doubt, column: 1, or: 'a result or a sum' }])).toHaveLength(2);
    expect(
      countOf([
        { ...doubt, row: 1 },
        { ...doubt, row: 2 },
      ]),
    ).toHaveLength(2);
  });

  test('a text that has lost a row’s words has no line for it', () => {
    const text = ['Skive 1', 'Viborg 2', 'I alt 3'].join('\n');
    const doubted = withDoubts([{ ...doubt, row: 1 }, { ...doubt, row: 2 }, doubt]);
    const lines = readingNotes(doubted, { kind: 'text', text }, 'da').doubts.map(({ line }) => line);
    expect(lines).toEqual([1, null, null]);
  });
});
