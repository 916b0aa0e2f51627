import { clickCell, whenSelected } from '../support/gridByHand';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { BUTTON, openExplain, openTab, PATIENCE, recalculate, whenFound } from '../support/pane';
import { sticksOut } from '../support/sticksOut';

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  await recalculate(bench.pane);
});
afterEach(() => {
  expect(bench.problems).toEqual([]);
});
// Two, so that the browser is closed even where the first complains.
afterAll(() => bench.close());
afterAll(closeBrowser);

test('Nøgler shows each key with its shares', async () => {
  const { pane } = bench;
  await openTab(pane, 'Nøgler');
  const key = pane.getByRole('button', { name: /^35\/65/ });
  await key.waitFor({ timeout: PATIENCE });
  if ((await key.getAttribute('aria-expanded')) !== 'true') await key.click();
  const body = pane.getByRole('group', { name: 'Andele', exact: true }).last();
  await pane.getByRole('button', { name: 'Tabel' }).last().click();
  // 35 % × 45.851 / 1.326.340 = 1,2099 %.
  await body
    .getByRole('row', { name: /Skive Kommune/ })
    .getByText('1,21 %')
    .waitFor();
});

test('Kontrol shows the warnings, and »Gå til celle« selects the cell', async () => {
  const { page, pane } = bench;
  await openTab(pane, /^Kontrol/);
  await pane.getByRole('heading', { name: /^Advarsler/ }).waitFor({ timeout: PATIENCE });
  // The published total of Drift under Pris i alt is not the sum of its rows; ten warnings are shown at first.
  await pane
    .getByRole('button', { name: /^Vis flere/ })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Gå til celle Offentliggjort!C32' }).click();
  await whenSelected(page, 'Offentliggjort!C32');
});

test('Kontrol begins with what was read', async () => {
  const { pane } = bench;
  const read = pane.getByRole('button', { name: /^Læst: 19 poster, 24 parter, 101\.650\.000\skr\.$/ });
  await read.click();
  await pane.getByText('beløb for 2021, i kr.').waitFor({ timeout: PATIENCE });
  expect(await sticksOut(pane)).toEqual([]);
  await read.click();
});

test('Forklar explains the amount that is selected', async () => {
  const { page, pane } = bench;
  await openExplain(pane);
  await clickCell(page, 'Fordeling Drift', 'F18');
  const panel = pane.getByRole('tabpanel', { name: 'Forklar' });
  await panel.getByText('406.000 kr.').first().waitFor({ timeout: PATIENCE });
  const text = await panel.innerText();
  expect(text).toContain('Skive Kommune');
  expect(text).toContain('11.750.000 kr.');
  expect(text).toContain('45.851');
  expect(text).toContain('1.326.340');
});

test('the ribbon’s button explains', async () => {
  const { page, pane } = bench;
  await openTab(pane, 'Fordel');
  await page.getByRole('button', { name: 'Forklar tallet' }).click();
  await pane.getByRole('tab', { name: 'Forklar', selected: true }).waitFor({ timeout: PATIENCE });
  await pane.getByText('406.000 kr.').first().waitFor({ timeout: PATIENCE });
});

test('the ribbon’s button recalculates', async () => {
  const { page, pane } = bench;
  await pane.getByRole('tab', { name: 'Fordel' }).click();
  await page.getByRole('button', { name: 'Genberegn fordelinger' }).click();
  const outcome = pane.locator('#outcome');
  await outcome
    .getByText('6 ark opdateret, 0 beløb ændret, summen er uændret.')
    .waitFor({ timeout: PATIENCE });
});

test('the keyboard alone reaches the button and the tabs', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  const { page, pane } = bench;
  await whenFound(pane, 'missing');
  await pane.getByRole('tab', { name: 'Fordel' }).focus();
  for (const name of ['Nøgler', /^Kontrol/, /^Del$/, 'Fordel']) {
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('tab', { name, selected: true }).waitFor({ timeout: PATIENCE });
  }
  await pane.getByLabel('Nøgle', { exact: true }).waitFor({ timeout: PATIENCE });
  await pane.getByRole('tab', { name: /^Kontrol/ }).click();
  await pane.getByRole('tab', { name: 'Fundet' }).focus();
  for (const name of ['Forklar', 'Fundet']) {
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('tab', { name, selected: true }).waitFor({ timeout: PATIENCE });
  }
  await pane.getByRole('tab', { name: 'Nøgler' }).click();
  await pane.getByRole('button', { name: 'Tilføj nøgle' }).focus({ timeout: PATIENCE });
  await page.keyboard.press('Enter');
  await pane.locator('h2:focus').waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Tab');
  await pane.locator('input[type=radio]:focus').waitFor({ timeout: PATIENCE });
  await pane.getByRole('tab', { name: 'Fordel' }).click();
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
  for (let stops = 0; (await focused()) !== BUTTON.da; stops += 1) {
    if (stops > 20) throw new Error('Tab does not lead to the button.');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await pane.getByText('Fordelingerne er genberegnet').waitFor({ timeout: PATIENCE });
});
