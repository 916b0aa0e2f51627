import type { Page } from 'playwright-core';
import { wrongLooks } from '../support/checkLooks';
import { contents } from '../support/contents';
import { figureIn } from '../support/figures';
import { typeIntoCell } from '../support/gridByHand';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { BUTTON, PATIENCE, recalculate, whenFound } from '../support/pane';

let bench: OpenedWorkbench;

beforeEach(async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  await whenFound(bench.pane, 'missing');
});
afterEach(() => bench.close());
afterAll(closeBrowser);

/** Holds back what the add-in says to Excel, as Excel does while a cell is edited; gives what lets it on. */
async function holdBack(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const { xdm } = window.workbench!;
    const { receive } = xdm;
    const waiting: unknown[] = [];
    Object.assign(xdm, { receive: (message: unknown) => waiting.push(message) });
    return () => {
      Object.assign(xdm, { receive });
      waiting.forEach((message) => receive(message));
    };
  });
  return () => held.evaluate((letOn) => letOn());
}

test('while Excel does not answer, the pane says what may keep it, and goes on by itself', async () => {
  const { page, pane } = bench;
  const letOn = await holdBack(page);
  await pane.getByRole('button', { name: BUTTON.da }).click({ timeout: PATIENCE });
  const hint = pane.getByText('Skriver du i en celle, så tryk på Enter eller Esc.');
  await hint.waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-silent')).toEqual([]);
  await letOn();
  await hint.waitFor({ state: 'detached', timeout: PATIENCE });
  await pane.getByText('Fordelingerne er genberegnet').waitFor({ timeout: PATIENCE });

  // A panel whose file does not come says so, and the problem report is to be had there.
  await page.context().route('**/scripts/*.js', (route) => route.abort(), { times: 1 });
  await pane.getByRole('tab', { name: 'Nøgler' }).click();
  await pane.getByText('Ruden kunne ikke hentes.').waitFor({ timeout: PATIENCE });
  const failed = pane.getByRole('alert');
  await pane.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
  });
  await failed.getByRole('button', { name: 'Kopiér fejlrapport' }).click({ timeout: PATIENCE });
  await failed.getByRole('status').waitFor({ timeout: PATIENCE });
  const lines = (await failed.getByRole('textbox').inputValue()).split('\n');
  const sizes = lines.flatMap((line) => / · ([\d?]+) tegn · /.exec(line)?.[1] ?? []);
  // The telemedicine example in one of them: what is written is told by its size.
  expect(sizes.length).toBeGreaterThan(8);
  expect(sizes.map(Number).filter((size) => !(size > 100))).toEqual([]);
  expect(Math.max(...sizes.map(Number))).toBeGreaterThan(100_000);
  expect(bench.problems.splice(0).join('\n')).toMatch(/ChunkLoadError|ERR_FAILED/);
});

/** Lets Excel fail for good from the moment that a recalculation has written something new. */
function goDownInTheMiddle(page: Page): Promise<void> {
  return page.evaluate(() => {
    const { book, host } = window.workbench!;
    const image = (): string =>
      JSON.stringify(book.sheets.find(({ name }) => name === 'Fordeling Implementering')?.rows);
    const before = image();
    let isDown = false;
    host.faults.failAt({ when: () => (isDown ||= image() !== before) });
  });
}

test('a recalculation that was cut off is told when the pane is opened again, and »Læg tilbage« undoes it', async () => {
  const { page, pane } = bench;
  await recalculate(pane);
  await typeIntoCell(page, 'Omkostninger', 'E7', '1200000');
  await whenFound(pane, 'old');
  const before = await contents(page);

  await goDownInTheMiddle(page);
  await pane.getByRole('button', { name: BUTTON.da }).click();
  await pane.getByText('arkene kunne ikke lægges helt tilbage').waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-restore-failed')).toEqual([]);

  // Opened again, it finds an Excel that works.
  await page.evaluate(() => {
    window.workbench!.host.faults.failAt(null);
  });
  await pane.evaluate(() => {
    location.reload();
  });
  await pane.getByText('Noget blev afbrudt').waitFor({ timeout: PATIENCE });
  expect(await contents(page)).not.toEqual(before);
  expect(await wrongLooks(bench, 'da-interrupted')).toEqual([]);

  await pane.getByRole('button', { name: 'Læg tilbage' }).click();
  await pane.getByText('Projektmappen er i orden igen').waitFor({ timeout: PATIENCE });
  await whenFound(pane, 'old');
  expect(await contents(page)).toEqual(before);
  // As published, without the million that was added since.
  expect(await figureIn(page, 'Fordeling Implementering', 'Total', 'Kommuner 2021')).toBe(6_900_000);
});
