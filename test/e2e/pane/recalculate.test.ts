import { readFileSync } from 'node:fs';
import { generateWorkbook } from '../../../bench/recalculate/generateWorkbook';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { contents } from '../support/contents';
import { figureIn, sheetNames } from '../support/figures';
import { shownIn } from '../support/grid';
import { typeIntoCell, whenSelected } from '../support/gridByHand';
import { closeBrowser, openWorkbench, paneOf, type OpenedWorkbench } from '../support/openWorkbench';
import { BUTTON, PATIENCE, recalculate, whenFound } from '../support/pane';

const INPUT = ['Om eksemplet', 'Omkostninger', 'Parter', 'Indstillinger', 'Offentliggjort'];
const ALLOCATION_SHEETS = ['Fordeling Investering', 'Fordeling Implementering', 'Fordeling Drift'];

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'telemedicin' });
});
afterEach(() => {
  expect(bench.problems).toEqual([]);
});
// Two, so that the browser is closed even where the first complains.
afterAll(() => bench.close());
afterAll(closeBrowser);

// The tests go on from one another, as a user does.
test('says what it found before anything is written', async () => {
  const { page, pane } = bench;
  await whenFound(pane, 'missing');
  await pane.getByText('19 poster · 3 grupper · 24 parter').waitFor();
  expect(await sheetNames(page)).toEqual(INPUT);
});

test('the button writes the sheets, with the figures of the published telemedicine agreement', async () => {
  const { page, pane } = bench;
  const outcome = await recalculate(pane);
  // 101.650.000: the three totals below for all years, as in the agreement's overview.
  expect(outcome).toMatch(/6 ark lavet, .* beløb ændret, summen er 101\.650\.000 kr\./);
  expect(await sheetNames(page)).toEqual(expect.arrayContaining([...INPUT, ...ALLOCATION_SHEETS]));
  expect(await figureIn(page, 'Fordeling Drift', 'Skive Kommune', 'Kommuner 2022')).toBe(406_000);
  expect(await figureIn(page, 'Fordeling Implementering', 'Viborg Kommune', 'Kommuner 2022')).toBe(197_500);
  // The sheet the user was on stays in view.
  expect(await page.evaluate(() => window.workbench!.book.activeSheet.name)).toBe('Om eksemplet');
  expect(await shownIn(page, 'Fordeling Drift', 'F18')).toBe('406.000');
  expect(await figureIn(page, 'Fordeling Drift', 'Silkeborg Kommune', 'Kommuner 2022')).toBe(833_000);
});

test.each([
  ['Kommuner 2021', 9_150_000],
  ['Region 2021', 12_850_000],
  ['Kommuner 2022', 11_750_000],
  ['Region 2022', 16_050_000],
  ['Kommuner 2023', 11_750_000],
  ['Region 2023', 16_050_000],
])('the total of Drift under %s is %d kr.', async (heading, total) => {
  expect(await figureIn(bench.page, 'Fordeling Drift', 'Total', heading)).toBe(total);
});

test.each(ALLOCATION_SHEETS)('the link to »%s« leads to it', async (sheet) => {
  const { page, pane } = bench;
  await pane.locator('#outcome').getByRole('button', { name: sheet }).click();
  await whenSelected(page, `${sheet}!A1`);
});

test('an edited amount makes the sheets old, and recalculation brings them up to date', async () => {
  const { page, pane } = bench;
  // F16: 7.200.000 in 2022, key 50/50. Half of the added million is the municipalities': 11.750.000 + 500.000.
  await typeIntoCell(page, 'Omkostninger', 'F16', '8200000');
  await whenFound(pane, 'old');
  await pane.getByText('Arkene svarer ikke længere til tallene.').waitFor();
  expect(await figureIn(page, 'Fordeling Drift', 'Skive Kommune', 'Kommuner 2022')).toBe(406_000);

  const outcome = await recalculate(pane);
  expect(outcome).toContain('6 ark opdateret');
  expect(outcome).toContain('summen er 1.000.000 kr. større');
  expect(await figureIn(page, 'Fordeling Drift', 'Total', 'Kommuner 2022')).toBe(12_250_000);
  // 12.250.000 × 45.851 / 1.326.340 = 423.477,20, to the nearest 500.
  expect(await figureIn(page, 'Fordeling Drift', 'Skive Kommune', 'Kommuner 2022')).toBe(423_500);
});

test('what is downloaded opens, with the sheets and the new figure', async () => {
  const { page } = bench;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent resultat' }).click(),
  ]);
  const { sheets } = openXlsx(readFileSync(await download.path()));
  const written = [...INPUT, ...ALLOCATION_SHEETS, 'Samlet oversigt', 'Kontrol', 'Revisionsspor'];
  expect(await sheetNames(page)).toEqual(written);
  expect(sheets.map(({ name }) => name)).toEqual(written);
  const skive = sheets.find(({ name }) => name === 'Fordeling Drift')?.rows[17];
  expect(skive?.[0]?.value).toBe('Skive Kommune');
  expect(skive?.[5]?.value).toBe(423_500);
});

/** In the page: presses *Annuller* once there are more sheets than these; a click from outside may come when all is written. */
function cancelWhenWriting(sheets: number): boolean {
  if (window.workbench!.book.sheets.length <= sheets) return false;
  const pane = document.querySelector<HTMLIFrameElement>('#pane iframe')!.contentDocument!;
  const cancel = [...pane.querySelectorAll('button')].find(({ textContent }) => textContent === 'Annuller');
  cancel?.click();
  return cancel !== undefined;
}

test('a long run shows what it does, can be cancelled while it writes, and leaves the workbook as it was', async () => {
  const { page } = bench;
  const file = {
    name: 'mange.xlsx',
    mimeType: '',
    buffer: Buffer.from(generateWorkbook(10_000, 'pr. gruppe')),
  };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction(() => window.workbench?.fileName === 'mange.xlsx');
  const pane = await paneOf(page);
  await whenFound(pane, 'missing');
  const before = await contents(page);

  await pane.getByRole('button', { name: BUTTON.da }).click({ timeout: PATIENCE });
  await pane.getByRole('progressbar').waitFor({ timeout: PATIENCE });
  // It has begun to write when the workbook holds more sheets than before.
  const count = await page.evaluate(() => window.workbench!.book.sheets.length);
  await page.waitForFunction(cancelWhenWriting, count, { timeout: PATIENCE });
  await pane.getByRole('button', { name: BUTTON.da }).waitFor({ timeout: PATIENCE });
  await whenFound(pane, 'missing');
  expect(await contents(page)).toEqual(before);
});
