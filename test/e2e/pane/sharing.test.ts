import { wrongLooks } from '../support/checkLooks';
import { typeIntoCell, whenSelected } from '../support/gridByHand';
import { closeBrowser, openWorkbench, type OpenedWorkbench } from '../support/openWorkbench';
import { openTab, PATIENCE, recalculate } from '../support/pane';

let bench: OpenedWorkbench;

beforeEach(async () => {
  // The pane is 320 wide, and 640 high under the page's own bar.
  bench = await openWorkbench({ workbook: 'telemedicin', viewport: { width: 1200, height: 690 } });
});
afterEach(() => bench.close());
afterAll(closeBrowser);

/** Puts into the workbook what nobody wants to mail: a hidden sheet, a comment, and names of authors. */
async function fillWithPrivateThings(): Promise<void> {
  await bench.page.evaluate(() => {
    const { book } = window.workbench!;
    const sheetOf = (name: string) => book.sheets.find((sheet) => sheet.name === name)!;
    sheetOf('Indstillinger').visibility = 'Hidden';
    sheetOf('Omkostninger').comments.push({
      id: '{6F1A0C52-0000-4000-8000-000000000001}',
      range: { row: 4, column: 3, rows: 1, columns: 1 },
      author: 'Ane Holm',
      content: 'Skal vi spørge Viborg?',
      isResolved: false,
      replies: [],
    });
    book.properties.author = 'Ane Holm';
    book.properties.lastAuthor = 'Bo Krag';
  });
}

test('Del finds what others would meet, mends it thing by thing, and says that all is ready', async () => {
  const { pane, page } = bench;
  await recalculate(pane);
  await fillWithPrivateThings();
  await openTab(pane, /^Del$/);
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const said = (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: PATIENCE });
  await said('1 skjult ark følger med');
  expect(await wrongLooks(bench, 'da-sharing')).toEqual([]);

  await button('Vis dem').click();
  await said('1 skjult ark vises nu.');
  expect(
    await page.evaluate(() =>
      window.workbench!.book.sheets.every(({ visibility }) => visibility === 'Visible'),
    ),
  ).toBe(true);

  await button('Gå til Omkostninger!D5').click();
  await whenSelected(page, 'Omkostninger!D5');
  await button('Slet dem').click();
  await said('Kommentarerne slettes med alle svar.');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Behold');
  expect(await wrongLooks(bench, 'da-sharing-final')).toEqual([]);
  await button('Behold').click();
  await button('Slet dem').click();
  await button('Slet dem').click();
  await said('1 kommentar er slettet.');

  await button('Fjern navnene').click();
  await button('Fjern navnene').click();
  await said('Navnene på forfatterne er fjernet.');

  await button('Åbn Kontrol').click();
  await pane.getByRole('tab', { name: 'Fundet', selected: true }).waitFor({ timeout: PATIENCE });
  await pane.getByRole('heading', { name: /^Advarsler/ }).waitFor({ timeout: PATIENCE });
  await openTab(pane, /^Del$/);
  await said('Alt, hvad Kontrol har fundet, er set.');

  await button('Skriv arket »Læs mig«').click();
  await said('Arket »Læs mig« er skrevet');
  await said('Klar til at dele. Projektmappen kan åbnes uden Kommuneandel.');
  // Excel itself writes who saved it last: told, and not in the way.
  const lastAuthor = pane.getByRole('listitem').filter({ hasText: 'hvem der sidst har gemt den' });
  await lastAuthor.getByRole('img', { name: 'Til orientering' }).waitFor();
  expect(await wrongLooks(bench, 'da-sharing-ready')).toEqual([]);
});

/** Formula and value of a cell of `Parter`. */
function cellOfParter(row: number, column: number): Promise<{ formula: string | null; value: unknown }> {
  return bench.page.evaluate(
    ([at, across]) => {
      const { rows } = window.workbench!.book.sheets.find(({ name }) => name === 'Parter')!;
      const { formula = null, value = null } = rows[at]?.[across] ?? {};
      return { formula, value };
    },
    [row, column] as const,
  );
}

test('our formulas are frozen but for those that show an error, told place by place, and thawed again', async () => {
  const { pane, page } = bench;
  await typeIntoCell(page, 'Parter', 'F2', '=AFRUNDTIL(1234;100)');
  await typeIntoCell(page, 'Parter', 'F4', '=AFRUNDTIL(1250;100)');
  await typeIntoCell(page, 'Parter', 'F6', '=AFRUNDTIL("x";100)');
  await openTab(pane, /^Del$/);
  const card = pane.getByRole('region', { name: 'Formler' });
  await card.getByText('3 formler med Kommuneandels funktioner på 1 ark.').waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-sharing-live')).toEqual([]);

  await card.getByRole('button', { name: 'Frys', exact: true }).click();
  const outcome = pane.locator('#outcome');
  await outcome.getByText('2 formler er frosset på »Parter«:').waitFor({ timeout: PATIENCE });
  await outcome.getByText('Ikke frosset, fordi de viser en fejl: Parter!F6.').waitFor();
  await outcome.getByRole('button', { name: 'Gå til Parter!F2' }).click();
  await whenSelected(page, 'Parter!F2');
  expect(await cellOfParter(1, 5)).toEqual({ formula: null, value: 1200 });
  expect((await cellOfParter(5, 5)).formula).toContain('AFRUNDTIL');
  await card.getByText('2 frosne formler').waitFor({ timeout: PATIENCE });
  expect(await wrongLooks(bench, 'da-sharing-frozen')).toEqual([]);

  await card.getByRole('button', { name: 'Tø op' }).click();
  await outcome.getByText('2 formler er tøet op på »Parter«:').waitFor({ timeout: PATIENCE });
  expect((await cellOfParter(1, 5)).formula).toContain('AFRUNDTIL(1234,100)');

  // Excel goes down for good when it has frozen one of the two, which then cannot be put back either.
  await page.evaluate(() => {
    const { book, host } = window.workbench!;
    const parter = book.sheets.find(({ name }) => name === 'Parter')!;
    let isDown = false;
    host.faults.failAt({ when: () => (isDown ||= parter.rows[1]?.[5]?.formula === null) });
  });
  await card.getByRole('button', { name: 'Frys', exact: true }).click();
  await outcome.getByText('Tryk på »Læg tilbage«').waitFor({ timeout: PATIENCE });
  expect((await cellOfParter(1, 5)).formula).toBeNull();
  expect(await wrongLooks(bench, 'da-half-frozen')).toEqual([]);
  await page.evaluate(() => {
    window.workbench!.host.faults.failAt(null);
  });
  await outcome.getByRole('button', { name: 'Læg tilbage' }).click();
  await outcome.getByText('Projektmappen er i orden igen').waitFor({ timeout: PATIENCE });
  expect((await cellOfParter(1, 5)).formula).toContain('AFRUNDTIL(1234,100)');
});
