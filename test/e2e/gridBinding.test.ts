import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { afterEdit, cellIn, goTo, shownIn, typeInto } from './support/grid';
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
  expect(await page.evaluate(() => [...window.workbench!.binding.push()])).toEqual([]);
});

const REFUSED = 'Det kan ikke gøres i prøvebænken. Intet er ændret.';

test('sheets, rows, columns, names and layout are not changed in the grid, which says so', async () => {
  const page = await open('telemedicin');
  const before = await sheetsInGrid(page);
  const whole = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 29 };
  const taken: string[] = [];
  for (const [id, params] of [
    ['insert-row', { range: whole }],
    ['remove-row', { range: whole }],
    ['insert-col', { range: { startRow: 0, endRow: 499, startColumn: 1, endColumn: 1 } }],
    ['remove-col', { range: { startRow: 0, endRow: 499, startColumn: 1, endColumn: 1 } }],
    ['insert-range-move-down', { range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 1 } }],
    ['insert-sheet', {}],
    ['copy-sheet', {}],
    ['remove-sheet', {}],
    ['set-worksheet-order', { order: 2 }],
    ['set-worksheet-hidden', {}],
    ['set-tab-color', { value: '#FF0000' }],
    ['set-frozen', { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 }],
    ['set-row-height', { value: 60 }],
    ['add-worksheet-merge', { selections: [{ startRow: 40, endRow: 41, startColumn: 3, endColumn: 4 }] }],
    ['toggle-gridlines', {}],
    ['set-rows-hidden', { ranges: [whole] }],
    ['insert-defined-name', { name: 'Nyt', formulaOrRefString: 'Parter!$A$1' }],
  ] as const) {
    await page.evaluate(() => {
      document.querySelector('#bar .message')!.textContent = '';
    });
    await command(page, `sheet.command.${id}`, params);
    if ((await page.locator('#bar .message').innerText()) !== REFUSED) taken.push(id);
  }
  expect(taken).toEqual([]);
  // A tab's name cannot be typed over either.
  await page.getByText('Parter', { exact: true }).first().dblclick();
  expect(
    await page.locator('[data-u-comp="slide-tab-item"] [contenteditable="true"]').allInnerTexts(),
  ).toEqual([]);
  expect(await sheetsInGrid(page)).toEqual(before);
  expect(before).toEqual(sheetsIn(openXlsx(readFileSync('examples/telemedicin.xlsx'))));
  expect(await page.evaluate(() => window.workbench!.book.names)).toEqual([]);
});

test('what the user formats, widens and deletes is in the workbook', async () => {
  const page = await open('tom');
  await typeInto(page, 'B2', '10');
  await goTo(page, 'B2');
  await afterEdit(page, () => page.keyboard.press('Control+b'));
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: 10, bold: true });
  await command(page, 'sheet.command.set-worksheet-col-width', { value: 140 });
  expect(await page.evaluate(() => window.workbench!.book.activeSheet.columnWidths.get(1))).toBe(20);
  await afterEdit(page, () => page.keyboard.press('Delete'));
  expect(await cellIn(page, 'Ark1', 1, 1)).toMatchObject({ value: null, bold: true });
  await afterEdit(page, () => page.keyboard.press('Control+z'));
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
