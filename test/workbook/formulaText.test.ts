import type { BlockRange } from '../../src/sheets/sheetPlan';
import { blockPlaces } from '../../src/workbook/layout/blockPlaces';
import { formulaText, linkText } from '../../src/workbook/layout/formulaText';
import { placeBlocks } from '../../src/workbook/layout/placeBlocks';
import type { SheetLayout } from '../../src/workbook/layout/sheetLayout';
import { amountBlock, sheetPlan } from './plans';

const upper = amountBlock('A', { a: 1, b: 2 });
const lower = amountBlock('B', { c: 3 });
const newLayout: SheetLayout = placeBlocks({
  plan: sheetPlan("Børn's ark", 'Ark_navn', [upper, lower]),
  id: null,
  blocks: [],
  area: null,
  tables: [],
  merged: [],
});
const places = blockPlaces([newLayout], () => false);
const range = (block: string, row: number, rows = 1): BlockRange => ({
  block,
  row,
  column: 1,
  rows,
  columns: 1,
});

test('ranges become addresses, with the sheet only where it is another', () => {
  const sum = { formula: ['SUM(', range('A', 1, 2), ')-', range('B', 1)] };
  expect(formulaText(sum, "Børn's ark", places)).toBe('=SUM(B2:B3)-B7');
  expect(formulaText(sum, 'Kontrol', places)).toBe("=SUM('Børn''s ark'!B2:B3)-'Børn''s ark'!B7");
});

test('a link goes to the cell of an input, or of a block', () => {
  const input = { link: { sheet: 'Ark"1', row: 6, column: 3 }, text: 'Omkostninger!D7' };
  expect(linkText(input, places)).toBe(`=HYPERLINK("#'Ark""1'!D7","Omkostninger!D7")`);
  expect(linkText({ link: range('B', 1), text: 'c' }, places)).toBe(`=HYPERLINK("#'Børn''s ark'!B7","c")`);
});

test('a text within a formula can do no harm, and is cut at 255 characters', () => {
  const link = { sheet: 'Ark', row: 0, column: 0 };
  expect(linkText({ link, text: '")&cmd("' }, places)).toBe(`=HYPERLINK("#'Ark'!A1",""")&cmd(""")`);
  const long = linkText({ link, text: 'x'.repeat(300) }, places);
  expect(long).toBe(`=HYPERLINK("#'Ark'!A1","${'x'.repeat(254)}…")`);
});

test('with rows to be deleted, a formula takes the place now and a link the place in the end', () => {
  const values = ['Part', 'a', 'x', 'y', 'b', 'Total'].map((label) => [label]);
  const layout = placeBlocks({
    plan: sheetPlan('Ark', 'Ark_navn', [upper, lower]),
    id: 'id',
    area: { row: 0, column: 0, rows: 10, columns: 2 },
    tables: [],
    merged: [],
    blocks: [
      {
        definedName: 'A',
        plan: upper,
        area: { row: 0, column: 0, rows: 6, columns: 2 },
        values,
        isBlocked: false,
        formatCount: 0,
      },
      {
        definedName: 'B',
        plan: lower,
        area: { row: 7, column: 0, rows: 3, columns: 2 },
        values: [['Part'], ['c'], ['Total']],
        isBlocked: false,
        formatCount: 0,
      },
    ],
  });
  const shrinking = blockPlaces([layout], () => false);
  // Rows 3 and 4 go: b stands in row 5 and ends in row 3, c in row 9 and ends in row 7.
  expect(formulaText({ formula: [range('A', 1, 2), '+', range('B', 1)] }, 'Ark', shrinking)).toBe(
    '=B2:B5+B9',
  );
  expect(linkText({ link: range('A', 2), text: 'b' }, shrinking)).toContain("#'Ark'!B3");
  expect(linkText({ link: range('B', 1), text: 'c' }, shrinking)).toContain("#'Ark'!B7");
  // Where only the block's own cells go, what is below stays.
  const keeping = blockPlaces([layout], () => true);
  expect(linkText({ link: range('A', 2), text: 'b' }, keeping)).toContain("#'Ark'!B3");
  expect(linkText({ link: range('B', 1), text: 'c' }, keeping)).toContain("#'Ark'!B9");
});

test('a plan that refers to a block it does not hold is a bug', () => {
  expect(() => formulaText({ formula: [range('C', 0)] }, 'Ark', places)).toThrow(RangeError);
});
