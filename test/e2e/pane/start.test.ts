import type { BrowserContext } from 'playwright-core';
import '../../../src/taskpane/early/earlyStart';
import { closeBrowser, openWorkbench } from '../support/openWorkbench';
import { whenFound } from '../support/pane';

afterAll(closeBrowser);

/** The add-in's own code comes when `release` is called, and not before. */
function holdBundle(): { readonly prepare: (context: BrowserContext) => Promise<void>; release(): void } {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  return {
    prepare: async (context) => {
      await context.route(/\/scripts\/taskpane\.\w+\.js$/, async (route) => {
        await released;
        await route.continue();
      });
    },
    release,
  };
}

test('a click and a call that come two seconds before the add-in’s code are not lost', async () => {
  const bundle = holdBundle();
  const { page, pane, close } = await openWorkbench({
    workbook: 'telemedicin',
    prepare: bundle.prepare,
    meanwhile: async (workbench) => {
      await workbench.frameLocator('#pane iframe').getByText('Kommuneandel åbner …').waitFor();
      const early = await (await workbench.waitForSelector('#pane iframe')).contentFrame();
      // From here on Excel hands over clicks and calls, whether there is anybody to take them or not.
      await early?.waitForFunction(() => globalThis.kommuneandelEarly?.isOfficeReady);
      await workbench.evaluate(() => {
        const { api, unitId } = window.workbench!.binding.port;
        api.getWorkbook(unitId)!.getActiveSheet().getRange('H30').setValue('=AFRUNDTIL(1250,500)');
      });
      await workbench.getByRole('button', { name: 'Genberegn fordelinger' }).click();
      await workbench.waitForTimeout(2_000);
      bundle.release();
    },
  });
  await page.waitForFunction(() =>
    window.workbench?.book.sheets.some(({ name }) => name === 'Samlet oversigt'),
  );
  await whenFound(pane, 'current');
  await page.waitForFunction(() =>
    window.workbench?.book.sheets.some(({ rows }) => rows[29]?.[7]?.value === 1_500),
  );
  await close();
});
