import type { BrowserContext, Frame, Page } from 'playwright-core';
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

/** Waits until the pane's page has been handed everything that the workbench has said so far. */
async function hasHeard(workbench: Page, pane: Frame): Promise<void> {
  await workbench.waitForFunction(() =>
    window.workbench?.book.sheets.some(
      ({ rows }) => JSON.stringify(rows[29]?.[7]?.value) === '{"error":"#BUSY!"}',
    ),
  );
  const last = await pane.evaluateHandle(() => ({
    heard: new Promise<void>((resolve) => {
      addEventListener('message', ({ data }) => {
        if (data === 'the last') resolve();
      });
    }),
  }));
  // Messages come in the order in which they were posted.
  await workbench.evaluate(() => {
    document.querySelector<HTMLIFrameElement>('#pane iframe')?.contentWindow?.postMessage('the last');
  });
  await last.evaluate(({ heard }) => heard);
}

test('a click and a call that come before the add-in’s code are not lost', async () => {
  const bundle = holdBundle();
  const { page, pane, close } = await openWorkbench({
    workbook: 'telemedicin',
    prepare: bundle.prepare,
    meanwhile: async (workbench) => {
      await workbench.frameLocator('#pane iframe').getByText('Kommuneandel åbner …').waitFor();
      const early = (await (await workbench.waitForSelector('#pane iframe')).contentFrame())!;
      // From here on Excel hands over clicks and calls, whether there is anybody to take them or not.
      await early.waitForFunction(() => globalThis.kommuneandelEarly?.isOfficeReady);
      await workbench.evaluate(() => {
        const { api, unitId } = window.workbench!.binding.port;
        api.getWorkbook(unitId)!.getActiveSheet().getRange('H30').setValue('=AFRUNDTIL(1250,500)');
      });
      await workbench.getByRole('button', { name: 'Genberegn fordelinger' }).click();
      await hasHeard(workbench, early);
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
