import type { Page } from 'playwright-core';
import { beginText, cellIn, goTo, shownIn, typeInto } from './support/grid';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from './support/openWorkbench';

/** In Parter's order: 47.000 people in all, so that 4.700.000 kr. are 100 kr. each. */
const POPULATIONS = [
  ['Skive Kommune', 10_000],
  ['Viborg Kommune', 30_000],
  ['Struer Kommune', 7_000],
] as const;

let bench: OpenedWorkbench;

beforeAll(async () => {
  bench = await openWorkbench({ workbook: 'tom' });
  for (const [row, [name, population]] of POPULATIONS.entries()) {
    await typeInto(bench.page, `A${row + 1}`, name);
    await typeInto(bench.page, `B${row + 1}`, String(population));
  }
  await typeInto(bench.page, 'B5', '4700000');
});

// Two, so that the browser is closed even where the first complains.
afterAll(() => bench.close());
afterAll(closeBrowser);

/** The values of cells in a column, once none of them waits. */
async function settled(page: Page, column: number, rows: readonly number[]): Promise<unknown[]> {
  await page.waitForFunction(
    ([at, all]) =>
      all.every((row) => {
        const value = window.workbench?.book.activeSheet.rows[row]?.[at]?.value;
        return typeof value !== 'object' || (value !== null && value.error !== '#BUSY!');
      }),
    [column, rows] as const,
  );
  return Promise.all(rows.map(async (row) => (await cellIn(page, 'Ark1', row, column))?.value ?? null));
}

test('a formula typed in Danish gets its part from the add-in, and follows its amount', async () => {
  const { page } = bench;
  await typeInto(page, 'D1', '=kommuneandel(B5;"Skive Kommune";A1:A3;B1:B3;500)');
  expect(await settled(page, 3, [0])).toEqual([1_000_000]);
  await typeInto(page, 'D2', '=ROUND(1,4;0)+KOMMUNEANDEL(B5;A2;A1:A3;B1:B3)/2');
  expect(await settled(page, 3, [1])).toEqual([1_500_001]);
  await typeInto(page, 'B5', '470000');
  expect(await settled(page, 3, [0, 1])).toEqual([100_000, 150_001]);
  expect(await shownIn(page, 'Ark1', 'D1')).toBe('100000');
});

test('an allocation spills over the cells below, redrawn when a weight changes', async () => {
  const { page } = bench;
  await typeInto(page, 'B5', '4700000');
  await typeInto(page, 'E1', '=FORDEL(B5;B1:B3)');
  expect(await settled(page, 4, [0, 1, 2])).toEqual([1_000_000, 3_000_000, 700_000]);
  await typeInto(page, 'B3', '60000');
  expect(await settled(page, 4, [0, 1, 2])).toEqual([470_000, 1_410_000, 2_820_000]);
  expect(await shownIn(page, 'Ark1', 'E3')).toBe('2820000');
  await typeInto(page, 'F2', 'optaget');
  await typeInto(page, 'F1', '=FORDEL(B5;B1:B3)');
  expect(await settled(page, 5, [0, 1, 2])).toEqual(['#SPILL!', 'optaget', null]);
});

test('an error says what is wrong when its cell is selected', async () => {
  const { page } = bench;
  await typeInto(page, 'G1', '=KOMMUNEANDEL(B5;"Skivee Kommune";A1:A3;B1:B3)');
  expect(await settled(page, 6, [0])).toEqual(['#N/A']);
  await goTo(page, 'G1');
  await page.getByText('Mente du').waitFor();
  await bench.picture('functions-error');
  await goTo(page, 'G3');
  await page.getByText('Mente du').waitFor({ state: 'detached' });
});

test('names complete while they are typed, with Danish descriptions', async () => {
  const { page } = bench;
  await goTo(page, 'H1');
  await beginText(page, '=KOMM');
  await page.getByText('Giver én parts del af et beløb', { exact: false }).first().waitFor();
  await bench.picture('functions-completion');
  await page.keyboard.type('UNEANDEL(');
  await page.getByText('Partens navn', { exact: false }).first().waitFor();
  await bench.picture('functions-arguments');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});
