import { ensureCell } from '../../../workbench/book/cellAt';
import type { Sheet } from '../../../workbench/book/book';
import { newSheet } from '../../../workbench/book/newBook';
import { DEFAULT_STYLE, restyle } from '../../../workbench/book/styles';
import { measuredHeight } from '../../../workbench/xlsx/sheet/measuredHeight';
import { savedSheet } from './savedWorkbook';

/** A sheet with the text in A1, in a column nine digits wide, which has room for ten letters. */
function sheetWith(text: string, look: Parameters<typeof restyle>[1] = {}): Sheet {
  const sheet = newSheet('Ark1', 'id');
  sheet.columnWidths.set(0, 9);
  Object.assign(ensureCell(sheet, 0, 0), {
    value: text,
    style: restyle(DEFAULT_STYLE, { wrap: true, fontSize: 11, ...look }),
  });
  return sheet;
}

test.each([
  ['a text that fits', 'ti bogstav', {}, undefined],
  ['one more than fits, at a space', 'elleve tegn', {}, 30],
  ['words that fill three lines', 'seks syv otte ni ti elleve', {}, 45],
  ['a word longer than the column', 'x'.repeat(25), {}, 45],
  ['a long word after a short one', `a ${'x'.repeat(10)}`, {}, 30],
  ['a line break', 'a\nb', {}, 30],
  ['larger type', 'a\nb', { fontSize: 22 }, 60],
  ['an indent, which takes the room of a digit', 'ti bogstav', { indent: 1 }, 30],
  ['text that is not wrapped', 'a\nb', { wrap: false }, undefined],
  ['no more than Excel allows', 'a\n'.repeat(100), {}, 409],
])('%s', (_, text, look, points) => {
  expect(measuredHeight(sheetWith(text, look), 0)).toBe(points);
});

test('merged cells are not measured, as in Excel', () => {
  const sheet = sheetWith('a\nb');
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  expect(measuredHeight(sheet, 0)).toBe(undefined);
});

test('a new row is saved as high as its text, without being fixed at that height', () => {
  const xml = savedSheet((costs) => {
    const style = restyle(DEFAULT_STYLE, { wrap: true, fontSize: 11 });
    Object.assign(ensureCell(costs, 19, 0), { value: 'a\nb', style });
  });
  expect(/<row[^>]*r="20"[^>]*>/.exec(xml)?.[0]).toBe('<row ht="30" r="20">');
});
