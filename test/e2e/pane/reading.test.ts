import { wrongLooks } from '../support/checkLooks';
import { cellIn } from '../support/grid';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { PATIENCE, pressAndThen, recalculate } from '../support/pane';

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'tom' });
}, 2 * PATIENCE);
afterAll(async () => {
  await bench.close();
  await closeBrowser();
});

/** A council of two that share by population; its total is 1.000 kr. too large. */
const TEXT = [
  'Fælles samråd',
  'Kommune\tFolketal 2020\tBidrag 2021 i kr.',
  'Hedensted\t46.722\t20.000',
  'Skive\t45.851\t19.627',
  'I alt\t92.573\t40.627',
].join('\n');

test('a pasted table is read at once, its fault is told, and it becomes a workbook that can be recalculated', async () => {
  const { pane } = bench;
  await pane.getByRole('button', { name: 'Indsæt tekst fra en pdf' }).click({ timeout: PATIENCE });
  const field = pane.getByRole('textbox', { name: 'Tabellens tekst' });
  await field.fill(TEXT, { timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Læs teksten' }).click();
  await pane.getByText('1 ting stemmer ikke').waitFor({ timeout: PATIENCE });
  await pane.getByText('trykt 40.627 kr., rækkerne giver 39.627 kr.').waitFor();
  await pane.getByRole('button', { name: 'Vis linje 5' }).click();
  expect(
    await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
  ).toBe('I alt\t92.573\t40.627');
  await pane.getByRole('button', { name: 'Fælles samråd' }).click();
  await pane.getByRole('combobox', { name: 'Hvad »I alt« er' }).waitFor();
  expect(await wrongLooks(bench, 'reading')).toEqual([]);
  await pane.getByRole('button', { name: 'Brug tabellen' }).click({ timeout: PATIENCE });
  await pane.getByText('er klar. Nu kan der genberegnes').waitFor({ timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Gå videre til Fordel' }).click();
  expect(await recalculate(pane)).toContain('summen er 40.627 kr.');
});

test('a newer population goes into Parter, and municipalities below it', async () => {
  const { pane, page } = bench;
  await pane.getByRole('button', { name: 'Indsæt tekst fra en pdf' }).click({ timeout: PATIENCE });
  const field = pane.getByRole('textbox', { name: 'Tabellens tekst' });
  await field.fill('Kommune\tFolketal 2024\n779 Skive\t44.500\nLemvig\t19.000\n', { timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Læs teksten' }).click();
  await pane.getByText('»Lemvig« er ikke i Parter').waitFor({ timeout: PATIENCE });
  await pane.getByText('»Hedensted« i Parter er ikke i tabellen').waitFor();
  await pane.getByRole('button', { name: 'Sæt ind i Parter' }).click();
  await pane.getByText('Det er sat ind i Parter').waitFor({ timeout: PATIENCE });
  expect((await cellIn(page, 'Parter', 2, 2))?.value).toBe(44_500);
  await pane.getByRole('button', { name: 'Tilbage' }).click();
  await pane.getByRole('button', { name: 'Indsæt kommuner' }).click({ timeout: PATIENCE });
  await pane.getByRole('combobox', { name: 'Hvilke kommuner' }).selectOption({ label: 'Landsdel Bornholm' });
  expect(await wrongLooks(bench, 'municipalities')).toEqual([]);
  await pane.getByRole('button', { name: 'Sæt ind i Parter' }).click();
  await pane.getByText('Det er sat ind i Parter').waitFor({ timeout: PATIENCE });
  expect((await cellIn(page, 'Parter', 3, 0))?.value).toBe('Bornholm');
  await pane.getByRole('button', { name: 'Fortryd' }).click();
  await pane.getByText('Det er fortrudt: Parter er, som den var.').waitFor({ timeout: PATIENCE });
  expect((await cellIn(page, 'Parter', 3, 0))?.value ?? null).toBe(null);
  await pane.getByRole('button', { name: 'Sæt ind i Parter' }).click();
  await pane.getByText('Det er sat ind i Parter').waitFor({ timeout: PATIENCE });
  await pane.getByRole('button', { name: 'Tilbage' }).click();
});

test(
  'a table of 300 rows and 30 columns is read while the pane goes on, and can be stopped',
  async () => {
    const { pane } = bench;
    await pane.getByRole('button', { name: 'Indsæt tekst fra en pdf' }).click({ timeout: PATIENCE });
    await pane.getByRole('textbox', { name: 'Tabellens tekst' }).fill(largeTable());
    await pressAndThen(pane, 'Læs teksten', 'Annuller');
    await pane.getByText('Læser tabellen').waitFor({ state: 'detached' });
    expect(await pane.getByText('Alt, der kan lægges sammen, stemmer').allInnerTexts()).toEqual([]);
    await pane.getByRole('button', { name: 'Læs teksten' }).click();
    await pane.getByText('Alt, der kan lægges sammen, stemmer').waitFor({ timeout: PATIENCE });
  },
  2 * PATIENCE,
);

/** Every row's last figure is its sum, and the last row the columns'. */
function largeTable(): string {
  const figures = Array.from({ length: 298 }, (_, row) =>
    Array.from({ length: 28 }, (__, column) => ((row * 31 + column * 17) % 900) + 100),
  );
  const sums = Array.from({ length: 28 }, (_, column) =>
    figures.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const withSum = (row: readonly number[]): string =>
    [...row, row.reduce((sum, one) => sum + one, 0)].join('\t');
  return [
    ['Post', ...sums.map((_, column) => `Budget ${String(2001 + column)} i kr.`), 'I alt'].join('\t'),
    ...figures.map((row, index) => `Post nr. ${String(index)}\t${withSum(row)}`),
    `I alt\t${withSum(sums)}`,
  ].join('\n');
}
