import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { overflow } from './pane';
import type { OpenedWorkbench } from './openWorkbench';

const SCREENSHOTS = 'build/screenshots';

/** Keeps a picture of the page under build/screenshots/, and finds what is wrong with the pane as it stands: what axe finds, and what sticks out. */
export async function wrongLooks({ page, pane }: OpenedWorkbench, name: string): Promise<readonly string[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await whenSettled(pane);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  const outside = await overflow(pane);
  return [...(await violations(page)), ...(outside > 0 ? [`${outside} px stick out`] : [])];
}

/** Waits until colours that change have changed: a button that can be pressed again is half faded for a moment. */
async function whenSettled(pane: OpenedWorkbench['pane']): Promise<void> {
  await pane.locator('body').evaluate(async ({ ownerDocument }) => {
    const ending = ownerDocument
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  // Page and pane are of one origin, so that axe needs no page of its own to gather what it finds in frames (its "legacy mode").
  const axe = new AxeBuilder({ page })
    .include(['#pane iframe', 'body'])
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true);
  // There the colours are the user's own, and those the browser tells of are not those it paints.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches))
    axe.disableRules('color-contrast');
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
