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

/** English in the dark has the lengths of the one and the colours of the other. */
const LOOKS: readonly (readonly [string, WorkbenchOptions])[] = [
  ['da-light', {}],
  ['en-light', { lang: 'en-US' }],
  ['da-dark', { theme: 'dark' }],
];

test.each(LOOKS)('%s: every tab is readable and accessible', async (name, options) => {
  bench = await openWorkbench({ workbook: 'telemedicin', ...options });
  const wrong = await lookAtEveryTab(bench, name, options.lang === 'en-US' ? 'en' : 'da');
  expect(wrong).toEqual({ before: [], done: [], keys: [], control: [], explain: [], sharing: [] });
});
