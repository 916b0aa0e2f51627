import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { cellIn, goTo, shownIn, typeInto } from './support/grid';
import { sheetsIn, sheetsInGrid } from './support/gridSnapshot';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './support/openWorkbench';

let bench: OpenedWorkbench;

async function open(workbook: string): Promise<Page> {
  bench = await openWorkbench({ workbook, pane: 'bare' });
  return bench.page;
}

/** Lets the grid carry out one of its commands, as its menus do, on the active sheet. */
async function command(page: Page, id: string, params: object): Promise<void> {
  await page.evaluate(
    async ([commandId, given]) => {
      const { commands, unitId } = window.workbench!.binding.port;
      await commands.executeCommand(commandId, {
        unitId,
        subUnitId: window.workbench!.book.activeSheet.id,
        ...given,
      });
    },
    [id, params] as const,
  );
}

afterEach(() => bench.close());
afterAll(closeBrowser);

test.each(['telemedicin', 'klyngenoegle'])('%s is in Univer as it is in the file', async (example) => {
  const page = await open(example);
  expect(await sheetsInGrid(page)).toEqual(sheetsIn(openXlsx(readFileSync(`examples/${example}.xlsx`))));
});

test('a recalculated workbook is in Univer as it is behind it', async () => {
  const page = await open('tom');
  await bench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Fordeling Drift');
      sheet.getRange('A1:C3').values = [
        ['Part', 'Beløb', ''],
        ['Skive', 1000.5, true],
        ['I alt', '=SUM(B2:B2)', '=1/0'],
      ];
      const heading = sheet.getRange('A1:C1').format;
      heading.font.bold = true;
      heading.fill.color = '#DDEBF7';
      heading.wrapText = true;
      sheet.getRange('B2:B3').numberFormat = [['#,##0.00'], ['#,##0.00']];
      sheet.getRange('A3:C3').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    }),
  );
  const behind = await page.evaluate(() => {
    const { sheets } = window.workbench!.book;
    return sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row?.map(({ value, formula }) => [value, formula])),
    ]);
  });
  expect(behind[1]).toEqual([
    'Fordeling Drift',
    [
      [
        ['Part', null],
        ['Beløb', null],
        [null, null],
      ],
      [
        ['Skive', null],
        [1000.5, null],
        [true, null],
      ],
      [
        ['I alt', null],
        [1000.5, 'SUM(B2:B2)'],
        [{ error: '#DIV/0!' }, '1/0'],
      ],
    ],
  ]);
  const [, drift] = await sheetsInGrid(page);
  expect(drift).toMatchObject({
    frozen: [1, 0],
    widths: { 0: 160 },
    cells: {
      '0,0': { value: 'Part', look: { bold: true, fill: '#DDEBF7', wrap: true } },
      '1,1': { value: 1000.5, look: { numberFormat: '#,##0.00' } },
      '1,2': { value: true },
      '2,1': { value: 1000.5, formula: 'SUM(B2:B2)', look: { borders: { top: { style: 'double' } } } },
      '2,2': { value: { error: '#DIV/0!' }, formula: '1/0' },
    },
  });
  expect(await page.evaluate(() => window.workbench!.binding.push().size)).toBe(0);
});

describe('rows and columns that the user inserts and deletes', () => {
  test.each([
    ['insert-row', { range: { startRow: 1, endRow: 2, startColumn: 0, endColumn: 29 } }, 'SUM(A1:A5)', 5],
    ['remove-row', { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 29 } }, 'SUM(A1:A2)', 2],
  ])('%s: the formula below and the name follow', async (id, params, formula, row) => {
    const page = await open('tom');
    await typeInto(page, 'A1', '1');
    await typeInto(page, 'A2', '2');
    await typeInto(page, 'A3', '4');
    await typeInto(page, 'A4', '=SUM(A1:A3)');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.names.add('Tal', context.workbook.worksheets.getItem('Ark1').getRange('A1:A3'));
        await context.sync();
      }),
    );
    await command(page, `sheet.command.${id}`, params);
    expect(await cellIn(page, 'Ark1', row, 0)).toMatchObject({ formula });
    const name = await page.evaluate(() => window.workbench!.book.names[0]?.formula);
    expect(name).toContain(formula.replace(/SUM\(A(\d):A(\d)\)/, '$A$$$1:$A$$$2'));
  });

  test('insert-col and remove-col move what stands to the right', async () => {
    const page = await open('tom');
    await typeInto(page, 'B1', '3');
    await typeInto(page, 'C1', '=B1*2');
    await command(page, 'sheet.command.insert-col', {
      range: { startRow: 0, endRow: 499, startColumn: 0, endColumn: 0 },
    });
    expect(await cellIn(page, 'Ark1', 0, 3)).toMatchObject({ formula: 'C1*2', value: 6 });
    expect(await shownIn(page, 'Ark1', 'D1')).toBe('6');
    await command(page, 'sheet.command.remove-col', {
      range: { startRow: 0, endRow: 499, startColumn: 2, endColumn: 2 },
    });
    expect(await cellIn(page, 'Ark1', 0, 2)).toMatchObject({ formula: '#REF!*2', value: '#REF!' });
  });
});

test('sheets are added, renamed, copied, moved and deleted, and formulas follow', async () => {
  const page = await open('tom');
  await typeInto(page, 'A1', '5');
  await command(page, 'sheet.command.insert-sheet', {});
  await typeInto(page, 'A1', '=Ark1!A1+1');
  expect(await shownIn(page, 'Ark2', 'A1')).toBe('6');
  const first = await page.evaluate(() => window.workbench!.book.sheets[0]!.id);
  await command(page, 'sheet.command.set-worksheet-name', { subUnitId: first, name: 'Nye tal' });
  expect(await cellIn(page, 'Ark2', 0, 0)).toMatchObject({ formula: "'Nye tal'!A1+1", value: 6 });
  await command(page, 'sheet.command.copy-sheet', { subUnitId: first });
  await command(page, 'sheet.command.set-worksheet-order', { subUnitId: first, order: 2 });
  const names = (): Promise<string[]> =>
    page.evaluate(() => {
      const { api, unitId } = window.workbench!.binding.port;
      return api
        .getWorkbook(unitId)!
        .getSheets()
        .map((sheet) => sheet.getSheetName());
    });
  expect(await names()).toEqual(['Nye tal (2)', 'Ark2', 'Nye tal']);
  await command(page, 'sheet.command.remove-sheet', { subUnitId: first });
  expect(await names()).toEqual(['Nye tal (2)', 'Ark2']);
  expect(await cellIn(page, 'Ark2', 0, 0)).toMatchObject({ formula: '#REF!A1+1' });
});

test('what the user formats, widens, freezes and deletes is in the workbook', async () => {
  const page = await open('tom');
  await typeInto(page, 'B2', '10');
  await goTo(page, 'B2');
  await page.keyboard.press('Control+b');
  await page.waitForTimeout(100);
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: 10, bold: true });
  await command(page, 'sheet.command.set-worksheet-col-width', { value: 140 });
  await command(page, 'sheet.command.set-frozen', { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 });
  const layout = await page.evaluate(() => {
    const { activeSheet } = window.workbench!.book;
    return [activeSheet.columnWidths.get(1), activeSheet.frozenRows];
  });
  expect(layout).toEqual([20, 1]);
  await page.keyboard.press('Delete');
  await page.waitForTimeout(100);
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: null, bold: true });
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(100);
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: 10, bold: true });
});

test('an array formula fills its neighbours, and what it no longer fills is emptied', async () => {
  const page = await open('tom');
  for (const [row, value] of ['3', '1', '2'].entries()) await typeInto(page, `A${row + 1}`, value);
  await typeInto(page, 'B1', '=FILTER(A1:A3;A1:A3>1)');
  expect([await shownIn(page, 'Ark1', 'B1'), await shownIn(page, 'Ark1', 'B2')]).toEqual(['3', '2']);
  await typeInto(page, 'A1', '0');
  expect(await shownIn(page, 'Ark1', 'B1')).toBe('2');
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: null });
  await typeInto(page, 'A1', '5');
  await typeInto(page, 'B1', 'tekst');
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: null });
});
