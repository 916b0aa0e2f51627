import { wrongLooks } from './checkLooks';
import type { OpenedWorkbench } from './openWorkbench';
import { openExplain, openTab, PATIENCE, recalculate, whenFound } from './pane';

const TABS = {
  da: { allocate: 'Fordel', keys: 'Nøgler', control: /^Kontrol/, sharing: /^Del$/ },
  en: { allocate: 'Allocate', keys: 'Keys', control: /^Control/, sharing: /^Share$/ },
} as const;

/** What is wrong with how the pane looks with the telemedicine example, by state; pictures are kept under `name`. */
export async function lookAtEveryTab(
  bench: OpenedWorkbench,
  name: string,
  language: 'da' | 'en' = 'da',
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { pane } = bench;
  const tabs = TABS[language];
  const wrong: Record<string, readonly string[]> = {};
  const look = async (state: string): Promise<void> => {
    wrong[state] = await wrongLooks(bench, `${name}-${state}`);
  };
  await whenFound(pane, 'missing');
  await look('before');
  await recalculate(pane, language);
  await look('done');
  await openTab(pane, tabs.keys);
  await look('keys');
  await openTab(pane, tabs.control);
  await look('control');
  await openExplain(pane, language);
  await bench.page.evaluate(() => {
    const { book, binding } = window.workbench!;
    const drift = book.sheets.find((sheet) => sheet.name.endsWith(' Drift'));
    if (drift) binding.select(drift, { row: 17, column: 5, rows: 1, columns: 1 });
  });
  await pane
    .getByText(/406[.,]000/)
    .first()
    .waitFor({ timeout: PATIENCE });
  await look('explain');
  await openTab(pane, tabs.sharing);
  await pane.locator('li').first().waitFor({ timeout: PATIENCE });
  await look('sharing');
  return wrong;
}
