import type { CellValue } from '../../../src/cells/grid';
import { readSource } from '../../../src/intake/readSource';
import type { TableSource } from '../../../src/intake/tableSource';
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
