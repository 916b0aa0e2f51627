import { wrongLooks } from '../support/checkLooks';
import { typeIntoCell } from '../support/gridByHand';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { openTab, PATIENCE, whenFound } from '../support/pane';

let bench: OpenedWorkbench;

beforeEach(async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
  await whenFound(bench.pane, 'missing');
});
afterEach(() => bench.close());
afterAll(closeBrowser);

test('an error, on Fordel and on Kontrol', async () => {
  const { page, pane } = bench;
  await typeIntoCell(page, 'Omkostninger', 'E7', '12o.000');
  await pane.getByText('1 fejl', { exact: true }).waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-error')).toEqual([]);
  await openTab(pane, /^Kontrol/);
  await pane.getByText('»12o.000«').first().waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-error-control')).toEqual([]);
});

test('a what-if with another key and another unit', async () => {
  const { pane } = bench;
  await pane.getByLabel('Nøgle', { exact: true }).selectOption('50/50');
  await pane.getByLabel('Afrunding', { exact: true }).selectOption({ label: '1 kr.' });
  await pane.getByText('Hvor skal resultatet skrives?').waitFor({ timeout: PATIENCE });
  // What stands there with the workbook's own keys.
  await pane.getByText('12.560.500').waitFor({ state: 'detached', timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-what-if')).toEqual([]);
});

test('the wizard for a key, and the shares as a table', async () => {
  const { pane } = bench;
  await openTab(pane, 'Nøgler');
  await pane.getByRole('button', { name: /^35\/65/ }).click();
  await pane.getByText('Tabel', { exact: true }).first().click();
  await pane.getByRole('table').first().waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-keys-table')).toEqual([]);
  await pane.getByRole('button', { name: 'Tilføj nøgle' }).first().click();
  await pane.getByRole('radio').first().waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-key-wizard')).toEqual([]);
  await pane.getByRole('radio', { name: /^Efter et tal/ }).click();
  await pane.getByRole('button', { name: 'Næste' }).click();
  await pane.getByLabel('Mellem parterne efter').selectOption('mixed');
  await pane.getByLabel('Hvem er med?').selectOption('Sektor = Region');
  await pane.getByLabel('Med eller ikke med').selectOption('others');
  expect(await wrongLooks(bench, 'da-key-wizard-how')).toEqual([]);
  await pane.getByRole('button', { name: 'Næste' }).click();
  const rest = pane.getByLabel('Rest', { exact: true });
  await rest.evaluate((list) => list.append(new Option('resten til en part med et langt navn '.repeat(3))));
  expect(await wrongLooks(bench, 'da-key-wizard-name')).toEqual([]);
});
