import { wrongLooks } from '../support/checkLooks';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { PATIENCE } from '../support/pane';

let bench: OpenedWorkbench;

afterEach(() => bench.close());
afterAll(closeBrowser);

test.each([
  ['light', {}],
  ['dark', { theme: 'dark' }],
] as const)('the first run, %s', async (name, options) => {
  bench = await openWorkbench({ workbook: 'tom', ...options });
  await bench.pane.getByRole('heading', { name: 'Kom i gang' }).waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, `first-run-${name}`)).toEqual([]);
});
