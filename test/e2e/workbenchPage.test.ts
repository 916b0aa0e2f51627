import { readFileSync } from 'node:fs';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { cellIn, goTo, shownIn, typeInto } from './support/grid';
import { closeBrowser, openWorkbench, paneOf, type OpenedWorkbench } from './support/openWorkbench';

let bench: OpenedWorkbench;

async function open(workbook: string): Promise<OpenedWorkbench> {
  bench = await openWorkbench({ workbook, pane: 'bare' });
  return bench;
}

afterEach(() => bench.close());
afterAll(closeBrowser);

/** What the pane has heard from its host since it was last asked. */
function heard(): Promise<string[]> {
  return bench.pane.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

/** Waits until the pane has heard these of its host, one at a time. */
async function untilHeard(...wanted: readonly string[]): Promise<void> {
  await bench.pane.waitForFunction((all) => {
    const { heard } = window as unknown as { heard: readonly string[] };
    return all.every((one) => heard.includes(one));
  }, wanted);
}

test('opens with the example in the grid and Office.js connected to it', async () => {
  const { page, pane, picture } = await open('telemedicin');
  expect(await shownIn(page, 'Omkostninger', 'A1')).toBe('Gruppe');
  const sheets = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
  expect(sheets).toEqual(['Om eksemplet', 'Omkostninger', 'Parter', 'Indstillinger', 'Offentliggjort']);
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('da-DK');
  await picture('page-example');
  // A narrow window: what has no room in the bar goes to its next line, and the page does not slide aside.
  await page.setViewportSize({ width: 1000, height: 700 });
  const beside = await page.evaluate(() =>
    [...document.querySelectorAll('#bar *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
      .map(({ textContent }) => textContent),
  );
  expect(beside).toEqual([]);
});

test('what the add-in writes is in the grid, and its formulas are calculated in the same request', async () => {
  const { page, pane } = await open('tom');
  const total = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1:B3').values = [
        ['Drift', 1000.5],
        ['Anlæg', 2000],
        ['I alt', '=SUM(B1:B2)'],
      ];
      sheet.getRange('B1:B3').numberFormat = [['#,##0.00'], ['#,##0.00'], ['#,##0.00']];
      sheet.getRange('A3:B3').format.font.bold = true;
      const sum = sheet.getRange('B3');
      sum.load({ values: true });
      await context.sync();
      return sum.values;
    }),
  );
  expect(total).toEqual([[3000.5]]);
  expect(await shownIn(page, 'Ark1', 'B3')).toBe('3.000,50');
  expect(await cellIn(page, 'Ark1', 2, 0)).toMatchObject({ value: 'I alt', bold: true });
});

test('typing recalculates, and the add-in hears of it', async () => {
  const { page, pane } = await open('tom');
  await typeInto(page, 'A1', '5');
  await typeInto(page, 'A2', '=A1*2');
  await heard();
  await typeInto(page, 'A1', '7');
  expect(await shownIn(page, 'Ark1', 'A2')).toBe('14');
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A2');
      range.load({ values: true, formulas: true });
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    }),
  );
  expect(read).toEqual({ values: [[7], [14]], formulas: [[7], ['=A1*2']] });
  await untilHeard('changed A1 Local');
});

test('the selection is shared: the add-in hears of the user’s, and the grid follows the add-in’s', async () => {
  const { page, pane } = await open('telemedicin');
  await goTo(page, 'B7');
  await untilHeard('selected B7', 'workbook selection');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Parter');
      sheet.activate();
      sheet.getRange('C3:D4').select();
      await context.sync();
    }),
  );
  const shown = await page.evaluate(() => {
    const { api, unitId } = window.workbench!.binding.port;
    const sheet = api.getWorkbook(unitId)!.getActiveSheet();
    return [sheet.getSheetName(), sheet.getActiveRange()?.getA1Notation()];
  });
  expect(shown).toEqual(['Parter', 'C3:D4']);
});

test('ribbon commands run in the add-in, and the pane can be hidden and shown', async () => {
  const { page } = await open('tom');
  await page.getByRole('button', { name: 'Genberegn fordelinger' }).click();
  await page.getByRole('button', { name: 'Forklar tallet' }).click();
  await page.locator('#pane').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Åbn', exact: true }).click();
  await page.locator('#pane').waitFor({ state: 'visible' });
  await untilHeard('visibility Taskpane');
  expect(await heard()).toEqual([
    'recalculate Kommuneandel.Recalculate',
    'explain',
    'visibility Hidden',
    'visibility Taskpane',
  ]);
});

test('the menu of a cell has the command that the manifest declares for it', async () => {
  const { page } = await open('telemedicin');
  await page
    .locator('[id^=univer-sheet-main-canvas]')
    .click({ button: 'right', position: { x: 200, y: 200 } });
  await page.getByText('Forklar tallet').last().click();
  await page.locator('#pane').waitFor({ state: 'hidden' });
  await untilHeard('explain');
});

test('the keyboard gets from the grid’s side into the pane, through it and out again', async () => {
  const { page, pane } = await open('tom');
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  await page.locator('#handle').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('IFRAME');
  await pane.getByRole('button', { name: 'Sidste' }).focus();
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Åbn .xlsx');
  await pane.getByRole('button', { name: 'Første' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.waitForFunction(() => document.activeElement?.id === 'handle');
});

test('the pane is made wider with the arrow keys, and never narrower than Excel lets it', async () => {
  const { page } = await open('tom');
  const width = (): Promise<number> =>
    page.locator('#pane').evaluate((element) => element.getBoundingClientRect().width);
  expect(await width()).toBe(350);
  await page.locator('#handle').press('ArrowLeft');
  expect(await width()).toBe(366);
  for (let press = 0; press < 5; press++) await page.locator('#handle').press('ArrowRight');
  expect(await width()).toBe(320);
});

test('settings of the document are kept in the workbook', async () => {
  const { page, pane } = await open('tom');
  const status = await pane.evaluate(
    () =>
      new Promise<string>((resolve) => {
        Office.context.document.settings.set('sidst', { ark: 'Drift' });
        Office.context.document.settings.saveAsync((result) => {
          resolve(result.status.toString());
        });
      }),
  );
  expect(status).toBe('succeeded');
  expect(await page.evaluate(() => [...window.workbench!.book.settings])).toEqual([
    ['sidst', { ark: 'Drift' }],
  ]);
});

test('opens a workbook from the computer, and what is downloaded is that workbook as it is now', async () => {
  const { page } = await open('tom');
  await page.locator('input[type=file]').setInputFiles('examples/klyngenoegle.xlsx');
  await page.waitForFunction(() => window.workbench?.fileName === 'klyngenoegle.xlsx');
  await paneOf(page);
  await page.evaluate(() =>
    window.workbench!.binding.select(window.workbench!.book.sheets[1]!, {
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    }),
  );
  await typeInto(page, 'A2', 'Ny post');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent resultat' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('klyngenoegle.xlsx');
  const saved = openXlsx(readFileSync(await download.path()));
  expect(saved.sheets[1]?.rows[1]?.[0]?.value).toBe('Ny post');
  expect(saved.names.map(({ name }) => name)).toEqual(
    openXlsx(readFileSync('examples/klyngenoegle.xlsx')).names.map(({ name }) => name),
  );
});

test('a file that is no workbook is refused with a reason, and what is open stays', async () => {
  const { page } = await open('telemedicin');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brev.xlsx', mimeType: '', buffer: Buffer.from('Kære kommune') });
  await page.getByRole('alert').getByText('»brev.xlsx« kunne ikke åbnes').waitFor();
  expect(await page.evaluate(() => window.workbench?.fileName)).toBe('telemedicin.xlsx');
});

test('in English the page, the grid and Office are English', async () => {
  bench = await openWorkbench({ workbook: 'tom', pane: 'bare', lang: 'en-US' });
  const { page, pane } = bench;
  await page.getByRole('button', { name: 'Recalculate allocations' }).waitFor();
  await typeInto(page, 'A1', '1,234.5');
  expect(await cellIn(page, 'Ark1', 0, 0)).toMatchObject({ value: 1234.5 });
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
});

test('the dark theme reaches the pane', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin', pane: 'bare', theme: 'dark' });
  expect(await bench.pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await bench.picture('page-dark');
});
