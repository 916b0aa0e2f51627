import { afterEdit, cellIn, goTo, typeInto } from './support/grid';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './support/openWorkbench';

let bench: OpenedWorkbench;
let row = 1;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'tom', pane: 'bare' });
});

// Two, so that the browser is closed even where the first complains.
afterAll(() => bench.close());
afterAll(closeBrowser);

test.each([
  ['1234,5', { value: 1234.5, formula: null }],
  ['1.234', { value: 1234, formula: null }],
  ['1.234.567,89', { value: 1234567.89, formula: null }],
  ['1,234.5', { value: '1,234.5', formula: null }],
  ['12-03-2026', { value: 46093, formula: null, numberFormat: 'dd-mm-yyyy' }],
  ['12.3.26', { value: 46093, formula: null, numberFormat: 'dd-mm-yyyy' }],
  ['12,5%', { value: 0.125, formula: null, numberFormat: '0.00%' }],
  ['sand', { value: true, formula: null }],
  ["'007", { value: '007', formula: null }],
  ['35/65', { value: '35/65', formula: null }],
  ['=SUM(1,5;2)', { value: 3.5, formula: 'SUM(1.5,2)' }],
  ['=1/0', { value: '#DIV/0!', formula: '1/0' }],
])('%s typed in Danish', async (typed, expected) => {
  await typeInto(bench.page, `B${++row}`, typed);
  expect(await cellIn(bench.page, 'Ark1', row - 1, 1)).toMatchObject(expected);
});

test('amounts pasted as text are read as Danes write them, cell by cell', async () => {
  const { page } = bench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() =>
    navigator.clipboard.writeText('Drift\t1.234\t1.234,50\nAnlæg\t12-03-2026\t7,09 %'),
  );
  await goTo(page, 'E2');
  await afterEdit(page, () => page.keyboard.press('Control+v'));
  const pasted = await Promise.all(
    [4, 5, 6].flatMap((column) => [1, 2].map((at) => cellIn(page, 'Ark1', at, column))),
  );
  expect(pasted.map((cell) => cell?.value)).toEqual(['Drift', 'Anlæg', 1234, 46093, 1234.5, 0.0709]);
});

test('a formula that is copied and pasted, or filled down, follows', async () => {
  const { page } = bench;
  await typeInto(page, 'H2', '5');
  await typeInto(page, 'H3', '6');
  await typeInto(page, 'I2', '=H2*2');
  await goTo(page, 'I2');
  await page.keyboard.press('Control+c');
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).trim() === '10');
  await goTo(page, 'I3');
  await afterEdit(page, () => page.keyboard.press('Control+v'));
  expect(await cellIn(page, 'Ark1', 2, 8)).toMatchObject({ formula: 'H3*2', value: 12 });
  await goTo(page, 'I2:I5');
  await afterEdit(page, () => page.keyboard.press('Control+d'));
  expect(await cellIn(page, 'Ark1', 4, 8)).toMatchObject({ formula: 'H5*2', value: 0 });
});

test('a formula follows also after one with a table, whose bracket stood open while it was typed', async () => {
  const { page } = bench;
  await typeInto(page, 'K2', '=SUM(Parter[Folketal])');
  await typeInto(page, 'L2', '=ROUND($H$2;H2)');
  await goTo(page, 'L2:L3');
  await afterEdit(page, () => page.keyboard.press('Control+d'));
  expect((await cellIn(page, 'Ark1', 2, 11))?.formula).toBe('ROUND($H$2,H3)');
});
