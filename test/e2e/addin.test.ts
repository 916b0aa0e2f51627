import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../workbench/xlsx/openXlsx';
import { sheetsIn } from './support/gridSnapshot';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './support/openWorkbench';

let bench: OpenedWorkbench;

afterEach(() => bench.close());
afterAll(closeBrowser);

/** The amount in the row of a recipient under a heading, as the grid shows it. */
function amountShown(
  page: Page,
  sheet: string,
  recipient: string,
  heading: string,
): Promise<string | undefined> {
  return page.evaluate(
    ([name, part, title]) => {
      const { api, unitId } = window.workbench!.binding.port;
      const shown = api.getWorkbook(unitId)!.getSheetByName(name)!.getDataRange().getDisplayValues();
      const row = shown.findIndex((cells) => cells[0] === part);
      const headings = shown.slice(0, row).findLast((cells) => cells.includes(title));
      return shown[row]?.[headings?.indexOf(title) ?? -1];
    },
    [sheet, recipient, heading] as const,
  );
}

test('the example is recalculated from the pane; the published amounts stand in the grid and in the file', async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  const { page, pane, picture } = bench;
  const button = pane.getByRole('button', { name: 'Genberegn fordelinger' });
  await button.click();
  await page.waitForFunction(() =>
    window.workbench?.book.sheets.some(({ name }) => name === 'Revisionsspor'),
  );
  await pane.getByText('Fordelingerne er genberegnet').waitFor();
  expect(await amountShown(page, 'Fordeling Drift', 'Skive Kommune', 'Kommuner 2022')).toBe('406.000');
  expect(await amountShown(page, 'Fordeling Drift', 'Silkeborg Kommune', 'Kommuner 2022')).toBe('833.000');
  await picture('addin-recalculated');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent resultat' }).click(),
  ]);
  const saved = sheetsIn(openXlsx(readFileSync(await download.path())));
  expect(saved.map(({ name }) => name)).toEqual([
    'Om eksemplet',
    'Omkostninger',
    'Parter',
    'Indstillinger',
    'Offentliggjort',
    'Fordeling Investering',
    'Fordeling Implementering',
    'Fordeling Drift',
    'Samlet oversigt',
    'Kontrol',
    'Revisionsspor',
  ]);
});
