import { explainContext } from '../../../src/views/explain/explainContext';
import type { Explanation } from '../../../src/views/explain/explanation';
import { figureBlocks } from '../../../src/views/explain/figureBlocks';
import { otherPlaceAt } from '../../../src/views/explain/otherPlaceAt';
import { trailExplanation } from '../../../src/views/explain/trailExplanation';
import type { CellPlace } from '../../../src/cells/cellPlace';
import { trailHeadings } from '../../../src/texts/trailHeadings';
import { recalculate } from '../../../src/recalculate';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { CellValue } from '../../../src/cells/grid';
import { startHost } from '../../../workbench/host/startHost';
import { cellInSheet } from '../../../workbench/book/cellAt';
import { type Opened, openExample, readBook } from '../../taskpane/support/openExample';

let opened: Opened;

beforeAll(async () => {
  opened = await openExample('telemedicin.xlsx');
});

/** A row of the trail as it stands in the workbook, counted from 1 below its headings; by heading. */
function written({ book }: Opened, row: number): Record<(typeof trailHeadings)[number], CellValue | null> {
  const sheet = book.sheets.find(({ name }) => name === 'Revisionsspor')!;
  return Object.fromEntries(
    trailHeadings.map((heading, column) => [heading, cellInSheet(sheet, row, column)?.value ?? null]),
  ) as Record<(typeof trailHeadings)[number], CellValue | null>;
}

function lengthOf({ state }: Opened): number {
  return state.blocks.find(({ sheet }) => sheet === 'Revisionsspor')!.rows - 1;
}

const trailCell = (row: number): CellPlace => ({ sheet: 'Revisionsspor', row, column: 4 });

function explained({ calculation, state }: Opened, row: number): Explanation | null {
  const place = otherPlaceAt(trailCell(row), calculation, state, true);
  const context = explainContext(
    calculation,
    calculation.allocation!,
    figureBlocks(calculation, state),
    'da',
  );
  return place.kind === 'trail' ? trailExplanation(place.line, context) : null;
}

const inDanish = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 2 });

test('every row is explained with what it says itself: to whom, and how much', () => {
  const rows = Array.from({ length: lengthOf(opened) }, (_, index) => index + 1);
  const wrong = rows.filter((row) => {
    const { Til, Gruppe, Post, Afrundet } = written(opened, row);
    const told = explained(opened, row);
    const amount = `${inDanish.format(Number(Afrundet))} kr.`;
    return !(
      told?.title.startsWith(`${String(Til ?? Post)}, `) &&
      told.title.endsWith(` i ${String(Gruppe)}`) &&
      told.amount === amount
    );
  });
  expect({ rows: rows.length > 100, wrong }).toEqual({ rows: true, wrong: [] });
});

test('a step is told with its calculation and where the money is from', () => {
  const rows = Array.from({ length: lengthOf(opened) }, (_, index) => index + 1);
  const row = rows.find((one) => {
    const { Til, Gruppe, År, Fra } = written(opened, one);
    return Til === 'Skive Kommune' && Gruppe === 'Drift' && År === 2022 && Fra === 'Kommuner';
  })!;
  const told = explained(opened, row);
  // 11.750.000 × 45.851 / 1.326.340 = 406.192,41…, to the nearest 500.
  expect(told).toMatchObject({ title: 'Skive Kommune, Kommuner 2022 i Drift', amount: '406.000 kr.' });
  expect(told?.parts[0]).toMatchObject({ kind: 'text', text: 'Beløbet er samlet af 10 poster.' });
  expect(told?.parts[1]).toMatchObject({
    lines: [
      '11.750.000 kr.',
      '× 45.851 / 1.326.340',
      '= 406.192,41…',
      expect.stringContaining('406.000 kr.'),
    ],
  });
});

test('a trail that is older than the input is not explained, since its rows may be others', () => {
  const { calculation, state } = opened;
  expect(otherPlaceAt(trailCell(5), calculation, state, false)).toEqual({ kind: 'old trail' });
});

test('its headings and the cells around it are nothing of ours', () => {
  const { calculation, state } = opened;
  const below = trailCell(lengthOf(opened) + 1);
  for (const cell of [
    trailCell(0),
    below,
    { ...trailCell(5), column: 30 },
    { ...trailCell(5), sheet: 'Parter' },
  ]) {
    expect(otherPlaceAt(cell, calculation, state, true)).toEqual({ kind: 'none' });
  }
});

test('a figure of a variant is known as such', async () => {
  const { book } = await openExample('telemedicin.xlsx');
  await recalculate(excelWorkbook(startHost(book).Excel), { key: '50/50', variant: 'halvt' });
  const { calculation, state } = await readBook(book);
  const cell = { sheet: 'Samlet oversigt – halvt', row: 3, column: 2 };
  expect(otherPlaceAt(cell, calculation, state, true)).toEqual({ kind: 'variant' });
});
