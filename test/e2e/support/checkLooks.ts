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
  return [...(await violationsAtRest(page, pane)), ...(await sticksOut(pane))];
}

/** The pane may begin to look at the workbook while axe does at the pane: what is found of one that has changed meanwhile is looked for again. */
async function violationsAtRest(page: Page, pane: OpenedWorkbench['pane']): Promise<readonly string[]> {
  for (let tries = 1; ; tries++) {
    const changes = await pane.evaluateHandle(() => {
      const seen = { count: 0 };
      const observer = new MutationObserver(({ length }) => (seen.count += length));
      observer.observe(document.body, { attributes: true, childList: true, subtree: true });
      return seen;
    });
    const found = await violations(page);
    const isAtRest = (await changes.evaluate(({ count }) => count)) === 0;
    if (found.length === 0 || isAtRest || tries === 5) return found;
    await whenSettled(pane);
  }
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
