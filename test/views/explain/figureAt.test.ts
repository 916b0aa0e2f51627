import { explainContext } from '../../../src/views/explain/explainContext';
import { explanationOf } from '../../../src/views/explain/explanationOf';
import type { SheetFigure } from '../../../src/views/explain/figure';
import { figureAmount } from '../../../src/views/explain/figureAmount';
import { figureAt, placeOfFigure } from '../../../src/views/explain/figureAt';
import { figureBlocks } from '../../../src/views/explain/figureBlocks';
import type { FigureBlock } from '../../../src/views/explain/figureBlock';
import type { CellPlace } from '../../../src/cells/cellPlace';
import { startHost } from '../../../workbench/host/startHost';
import { cellInSheet } from '../../../workbench/book/cellAt';
import { parseAddress } from '../../../workbench/book/addresses';
import { type Opened, openExample, readBook } from '../../taskpane/support/openExample';

let opened: Opened;
let blocks: readonly FigureBlock[];

beforeAll(async () => {
  opened = await openExample('telemedicin.xlsx');
  blocks = figureBlocks(opened.calculation, opened.state);
});

function place(sheet: string, address: string): CellPlace {
  const { row, column } = parseAddress(address)!;
  return { sheet, row, column };
}

function titleAt(found: readonly FigureBlock[], cell: CellPlace, { calculation }: Opened): string | null {
  const at = figureAt(found, cell);
  const context = explainContext(calculation, calculation.allocation!, found, 'da');
  return at === null ? null : explanationOf(at.figure, context).title;
}

/** Every cell of every block that holds a figure, with it. */
function* allFigures(found: readonly FigureBlock[]): Generator<{ cell: CellPlace; figure: SheetFigure }> {
  for (const { place: at } of found) {
    for (let row = 0; row < at.rows; row++) {
      for (let column = 0; column < at.columns; column++) {
        const cell = { sheet: at.sheet, row: at.row + row, column: at.column + column };
        const figure = figureAt(found, cell)?.figure;
        if (figure !== undefined) yield { cell, figure };
      }
    }
  }
}

// The labels and headings below are those that stand in the sheets themselves.
test.each([
  ['Fordeling Drift', 'D2', 'Fælles offentlig systemforvaltning, Kommuner 2021 i Drift'],
  ['Fordeling Drift', 'B2', 'Fælles offentlig systemforvaltning, Pris i alt i Drift'],
  ['Fordeling Drift', 'F12', 'Total, Kommuner 2022 i Drift'],
  ['Fordeling Drift', 'F18', 'Skive Kommune, Kommuner 2022 i Drift'],
  ['Fordeling Drift', 'B18', 'Skive Kommune, Andel i Drift'],
  ['Fordeling Drift', 'D39', 'Afrundingsdifference, Kommuner 2021 i Drift'],
  ['Fordeling Drift', 'D40', 'Kontrol, Kommuner 2021 i Drift'],
  ['Samlet oversigt', 'H5', 'Skive Kommune, I alt i alle grupper'],
  ['Samlet oversigt', 'D5', 'Skive Kommune, Kommuner 2022 i alle grupper'],
  ['Samlet oversigt', 'I5', 'Skive Kommune, Kr. pr. indbygger'],
  ['Samlet oversigt', 'D27', 'Total, Kommuner 2022 i alle grupper'],
  ['Kontrol', 'E60', 'Total, Kommuner 2021 i Investering'],
  ['Kontrol', 'G60', 'Afrundingsdifference, Kommuner 2021 i Investering'],
  ['Kontrol', 'I60', 'Kontrol, Kommuner 2021 i Investering'],
])('%s!%s is %s', (sheet, address, title) => {
  expect(titleAt(blocks, place(sheet, address), opened)).toBe(title);
});

test.each([
  ['a label', 'Fordeling Drift', 'A18'],
  ['a heading', 'Fordeling Drift', 'D1'],
  ['the key', 'Fordeling Drift', 'C2'],
  ['beside the block', 'Fordeling Drift', 'K18'],
  ['between the blocks', 'Fordeling Drift', 'D13'],
  ['the input', 'Omkostninger', 'E2'],
  ['the trail', 'Revisionsspor', 'I2'],
])('%s is no figure', (_, sheet, address) => {
  expect(figureAt(blocks, place(sheet, address))).toBeNull();
});

test('every figure is what stands in its cell', () => {
  let checked = 0;
  for (const { cell, figure } of allFigures(blocks)) {
    const sheet = opened.book.sheets.find(({ name }) => name === cell.sheet)!;
    const { value = null, formula = null } = cellInSheet(sheet, cell.row, cell.column) ?? {};
    const amount = figureAmount(opened.calculation, figure);
    // Formulas have no value here, and a cell without an amount is empty.
    if (formula !== null || amount === null) continue;
    expect({ cell, ore: value === null ? NaN : Math.round(Number(value) * 100) }).toEqual({
      cell,
      ore: amount,
    });
    checked++;
  }
  // 3 groups of 24 recipients in 6 columns, as many in the overview, and the 19 cost rows in 7.
  expect(checked).toBeGreaterThan(3 * 24 * 6 + 24 * 6 + 19 * 7);
});

test('the place of every figure is the cell it was found in, but for those Kontrol repeats', () => {
  for (const { cell, figure } of allFigures(blocks)) {
    if (cell.sheet === 'Kontrol') continue;
    expect({ figure, place: placeOfFigure(blocks, figure) }).toEqual({ figure, place: cell });
  }
});

test('rows put in above, cells put in to the left and another name of the sheet make no difference', async () => {
  const { book } = await openExample('telemedicin.xlsx');
  await startHost(book).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Fordeling Drift');
    sheet.getRange('1:3').insert('Down');
    sheet.getRange('A:A').insert('Right');
    sheet.name = 'Drift';
    await context.sync();
  });
  const moved = await readBook(book);
  const found = figureBlocks(moved.calculation, moved.state);
  expect(titleAt(found, place('Drift', 'G21'), moved)).toBe('Skive Kommune, Kommuner 2022 i Drift');
  expect(titleAt(found, place('Fordeling Drift', 'F18'), moved)).toBeNull();
});

test('before anything is written there are no blocks', () => {
  const state = { ...opened.state, blocks: [] };
  expect(figureBlocks(opened.calculation, state)).toEqual([]);
});

test('with errors there are none either', () => {
  expect(figureBlocks({ ...opened.calculation, allocation: null }, opened.state)).toEqual([]);
});
