import { lookAtEveryTab } from '../support/lookAtEveryTab';
import {
  closeBrowser,
  openWorkbench,
  type OpenedWorkbench,
  type WorkbenchOptions,
} from '../support/openWorkbench';

let bench: OpenedWorkbench;

afterEach(() => bench.close());
afterAll(closeBrowser);

const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ['da-forced-colors', { forcedColors: 'active' }],
  // The grid gets what is left: the pane is 320 wide.
  ['da-320x480', { viewport: { width: 457, height: 480 } }],
  // 200 % of a window of 1400 × 850.
  ['da-200-percent', { viewport: { width: 700, height: 425 } }],
];

test.each(LOOKS)('%s: every tab is readable and accessible', async (name, options) => {
  bench = await openWorkbench({ workbook: 'telemedicin', ...options });
  const wrong = await lookAtEveryTab(bench, name, options.lang === 'en-US' ? 'en' : 'da');
  expect(wrong).toEqual({ before: [], done: [], keys: [], control: [], explain: [], sharing: [] });
});
