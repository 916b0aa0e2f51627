import { lookAtEveryTab } from './lookAtEveryTab';
import { closeBrowser, openWorkbench, type OpenedWorkbench, type WorkbenchOptions } from './openWorkbench';

/** A test for each way of looking at the pane: every tab of it is readable and accessible. */
export function testLooks(looks: readonly (readonly [name: string, options: WorkbenchOptions])[]): void {
  let bench: OpenedWorkbench;

  afterEach(() => bench.close());
  afterAll(closeBrowser);

  test.each(looks)('%s: every tab is readable and accessible', async (name, options) => {
    bench = await openWorkbench({ workbook: 'telemedicin', ...options });
    const wrong = await lookAtEveryTab(bench, name, options.lang === 'en-US' ? 'en' : 'da');
    expect(wrong).toEqual({ before: [], done: [], keys: [], control: [], explain: [], sharing: [] });
  });
}
