import type { Page } from 'playwright-core';
import { generateWorkbook } from '../../../bench/recalculate/generateWorkbook';
import { closeBrowser, openWorkbench, paneOf, type OpenedWorkbench } from '../support/openWorkbench';
import { BUTTON, PATIENCE, whenFound } from '../support/pane';

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'tom' });
});
// Two, so that the browser is closed even where the first complains.
afterAll(() => bench.close());
afterAll(closeBrowser);

/** What a run must not change: every sheet's cells and every name. */
function contents(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { sheets, names } = window.workbench!.book;
    const cells = sheets.map(({ name, visibility, rows }) => [
      name,
      visibility,
      rows.map((row) => row?.map((cell) => [cell.value, cell.formula])),
    ]);
    return JSON.stringify([cells, names.map(({ name, formula }) => [name, formula])]);
  });
}

/** In the page: presses *Annuller* once there are more sheets than these; a click from outside may come when all is written. */
function cancelWhenWriting(sheets: number): boolean {
  if (window.workbench!.book.sheets.length <= sheets) return false;
  const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentDocument!;
  const cancel = [...pane.querySelectorAll('button')].find(({ textContent }) => textContent === 'Annuller');
  cancel?.click();
  return cancel !== undefined;
}

test('a long run shows what it does, can be cancelled while it writes, and leaves the workbook as it was', async () => {
  const { page } = bench;
  const file = {
    name: 'mange.xlsx',
    mimeType: '',
    buffer: Buffer.from(generateWorkbook(10_000, 'pr. gruppe')),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction(() => window.workbench?.fileName === 'mange.xlsx');
  const pane = await paneOf(page);
  await whenFound(pane, 'missing');
  const before = await contents(page);

  await pane.getByRole('button', { name: BUTTON.da }).click({ timeout: PATIENCE });
  await pane.getByRole('progressbar').waitFor({ timeout: PATIENCE });
  // It has begun to write when the workbook holds more sheets than before.
  const count = await page.evaluate(() => window.workbench!.book.sheets.length);
  await page.waitForFunction(cancelWhenWriting, count, { timeout: PATIENCE });
  await pane.getByRole('button', { name: BUTTON.da }).waitFor({ timeout: PATIENCE });
  await whenFound(pane, 'missing');
  expect(await contents(page)).toBe(before);
});
