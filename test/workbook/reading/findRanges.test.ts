import { looksLikeCosts } from '../../../src/costs/costLayout';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { recalculate } from '../../../src/recalculate';
import type { Book } from '../../../workbench/book/book';
import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { exampleBook } from '../../taskpane/paneOn';
import { addSheet, type } from '../users';

function name(book: Book, wanted: string, formula: string, visible = true): void {
  book.names.push({ name: wanted, formula, comment: '', visible, sheet: null });
}

async function rangesOf(book: Book): Promise<readonly string[]> {
  const workbook = excelWorkbook(startHost(book).Excel);
  const { costRanges } = await workbook.survey({ looksRight: looksLikeCosts, namesOf: () => [] });
  return costRanges;
}

test.each<[boolean, string[]]>([
  [true, ['Gruppe', 'Post', 'Nøgle', '2021']],
  [true, ['POST', ' fordelingsnøgle ']],
  [true, ['Item', 'Distribution key']],
  [false, ['Post', '2021']],
  [false, ['Nøgle', 'Trin', 'Niveau', 'Vægt']],
  [false, []],
])('%s: %j', (looksRight, headings) => {
  expect(looksLikeCosts(headings)).toBe(looksRight);
});

test('names and tables with the headings of cost rows are found, and nothing else', async () => {
  const book = await exampleBook();
  const more = addSheet(book, 'Mere');
  ['Post', 'Nøgle', 'Beløb'].forEach((heading, column) => {
    type(more, `${'BCD'.charAt(column)}2`, heading);
  });
  name(book, 'Anlæg', 'Mere!$B$2:$D$9');
  name(book, 'Hele_kolonner', 'Mere!$B:$D');
  name(book, 'Skjult', 'Mere!$B$2:$D$9', false);
  name(book, 'Konstant', '0.25');
  name(book, 'Flere', 'Mere!$B$2:$B$3,Mere!$C$2:$C$3');
  name(book, 'Brudt', 'Mere!#REF!');
  expect(await rangesOf(book)).toEqual(['Omkostninger', 'Anlæg']);
});

test('our own blocks are no cost rows, though they have such headings', async () => {
  const book = await exampleBook();
  await recalculate(excelWorkbook(startHost(book).Excel));
  expect(book.names.map((entry) => entry.name)).toContain('Fordeling_Drift_Poster');
  expect(await rangesOf(book)).toEqual(['Omkostninger']);
});

test('an empty workbook has none', async () => {
  expect(await rangesOf(newBook('Ark1'))).toEqual([]);
});
