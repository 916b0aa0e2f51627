import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { OpenedWorkbench } from './openWorkbench';
import { sticksOut } from './sticksOut';
import { whenSettled } from './whenSettled';

const SCREENSHOTS = 'build/screenshots';

/** Keeps a picture of the page under build/screenshots/, and finds what is wrong with the pane as it stands: what axe finds, and what sticks out. */
export async function wrongLooks({ page, pane }: OpenedWorkbench, name: string): Promise<readonly string[]> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await whenSettled(pane);
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  return [...(await violations(page)), ...(await sticksOut(pane))];
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
