import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { BUTTON, PATIENCE, whenFound } from '../support/pane';

let bench: OpenedWorkbench;

afterEach(() => bench.close());
afterAll(closeBrowser);

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
