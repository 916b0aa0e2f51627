import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import type { Book } from '../../../workbench/book/book';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { addressOf, COSTS, figureOf, PARTIES, rowsOf, withYears } from '../../workbook/allocatedAnew';
import { addSheet, cellOf, formulaOf, sheetOf, type } from '../../workbook/users';

/*
 * The same on a file: the user's formulas follow their figures from one saved workbook to the next.
 */

const OVERVIEW = 'Samlet oversigt';

const folder = ownFolder();

/** The file that comes of a workbook, and what is said of it. */
async function allocated(book: Book): Promise<{ readonly book: Book; readonly output: readonly string[] }> {
  const [input, output] = ['ind.xlsx', 'ud.xlsx'].map((name) => join(folder(), name)) as [string, string];
  writeFileSync(input, saveXlsx(book));
  const outcome = await allocateFile([input, output]);
  expect(outcome.errors).toEqual([]);
  return { book: openXlsx(readFileSync(output)), output: outcome.output };
}

/** Types other rows where those of a name stand. */
function retype(book: Book, name: string, rows: readonly (readonly unknown[])[]): void {
  const fresh = bookOf({ [name]: rows as Parameters<typeof bookOf>[0][string] });
  sheetOf(book, name).rows = sheetOf(fresh, name).rows;
  const formula = fresh.names.find((one) => one.name === name)?.formula ?? '';
  for (const one of book.names) if (one.name === name) one.formula = formula;
}

function notesOn(book: Book): unknown[] {
  return sheetOf(book, 'Kontrol')
    .rows.map((row) => row?.[2]?.value)
    .filter((value) => typeof value === 'string' && value.startsWith('Formlen i Mit ark!'));
}

test('in a file, too, formulas and names follow years that are added and recipients that are sorted, or are told of', async () => {
  const { book } = await allocated(bookOf({ Omkostninger: COSTS, Parter: PARTIES }));
  const mine = addSheet(book, 'Mit ark');
  type(mine, 'A1', `='${OVERVIEW}'!${addressOf(book, OVERVIEW, 'Viborg', 'Kommuner 2023')}`);
  type(mine, 'A2', `=SUM('${OVERVIEW}'!D2:D5)`);
  type(mine, 'A3', '=Mit_tal*2');
  type(mine, 'A4', `=SUM('${OVERVIEW}'!D3:D4)`);
  book.names.push({
    ...{ name: 'Mit_tal', formula: `'${OVERVIEW}'!$D$3`, comment: '' },
    ...{ visible: true, sheet: null },
  });
  retype(book, 'Omkostninger', withYears(2020, 2021, 2023));
  retype(book, 'Parter', rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg'));
  const again = await allocated(book);
  const now = sheetOf(again.book, 'Mit ark');
  const viborg = figureOf(again.book, OVERVIEW, 'Viborg', 'Kommuner 2023');
  const names = ['Skive', 'Viborg', 'Holstebro', 'Regionen'];
  const all = names.reduce((sum, name) => sum + figureOf(again.book, OVERVIEW, name, 'Kommuner 2023'), 0);
  expect(viborg).toBe(572.88);
  expect(formulaOf(now, 'A1')).toBe(
    `'${OVERVIEW}'!${addressOf(again.book, OVERVIEW, 'Viborg', 'Kommuner 2023')}`,
  );
  expect(cellOf(now, 'A1')?.value).toBe(viborg);
  expect(cellOf(now, 'A2')?.value).toBeCloseTo(all, 6);
  expect(cellOf(now, 'A3')?.value).toBeCloseTo(2 * viborg, 6);
  // Viborg and Holstebro do not stand together any more.
  const told = again.output.filter((line) => line.includes('Mit ark!'));
  expect(told).toEqual([expect.stringMatching(/^Advarsel: .*Mit ark!A4/)]);
  // On `Kontrol` it stands for those who have nothing else, also when all is allocated once more.
  expect(notesOn(again.book)).toEqual([expect.stringMatching(/^Formlen i Mit ark!A4 pegede på /)]);
  const more = await allocated(again.book);
  expect(sheetOf(more.book, 'Kontrol').rows).toEqual(sheetOf(again.book, 'Kontrol').rows);
  expect(more.output.filter((line) => line.includes('Mit ark!'))).toEqual(told);
});
