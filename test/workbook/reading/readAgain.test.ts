import { looksLikeCosts } from '../../../src/costs/costLayout';
import { recalculate } from '../../../src/recalculate';
import { namesToRead } from '../../../src/taskpane/store/paneChoices';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import type { Book } from '../../../workbench/book/book';
import { removeSheet } from '../../../workbench/book/removeSheet';
import { renameSheet } from '../../../workbench/book/renameSheet';
import { startHost } from '../../../workbench/host/startHost';
import { exampleBook } from '../../taskpane/paneOn';
import { addSheet, sheetOf, type } from '../users';

const looking = { looksRight: looksLikeCosts, namesOf: namesToRead };

/** What a reading gives that knows nothing of the one before. */
function readAnew(book: Book): Promise<object> {
  return excelWorkbook(startHost(book).Excel).survey(looking);
}

test('a workbook that has not changed is read again in one request', async () => {
  const host = startHost(await exampleBook());
  const workbook = excelWorkbook(host.Excel);
  const first = await workbook.survey(looking);
  expect(host.statistics.requests).toBe(3);
  expect(await workbook.survey(looking)).toEqual(first);
  expect(host.statistics.requests).toBe(4);
  expect(await workbook.read(namesToRead(first.costRanges))).toEqual(first.state);
  expect(host.statistics.requests).toBe(5);
});

const costs = { row: 0, column: 0, rows: 4, columns: 3 };

test.each<[string, number, (book: Book) => unknown]>([
  [
    'a figure is another',
    1,
    (book) => {
      type(sheetOf(book, 'Omkostninger'), 'F3', 12);
    },
  ],
  ['a row is hidden', 2, (book) => sheetOf(book, 'Omkostninger').hiddenRows.add(2)],
  ['a table has become longer', 2, (book) => (sheetOf(book, 'Parter').tables[0]!.range = costs)],
  ['a table has another name', 4, (book) => (sheetOf(book, 'Parter').tables[0]!.name = 'Kommuner')],
  [
    'a sheet has another name',
    3,
    (book) => {
      renameSheet(book, sheetOf(book, 'Parter'), 'Kommunerne');
    },
  ],
  [
    'a sheet that was read is gone',
    4,
    (book) => {
      removeSheet(book, sheetOf(book, 'Indstillinger'));
    },
  ],
  ['a sheet has come', 1, (book) => addSheet(book, 'Noter')],
  [
    'a name has come that holds cost rows',
    3,
    (book) => {
      const sheet = addSheet(book, 'Mere');
      ['Post', 'Nøgle', '2021'].forEach((text, column) => {
        type(sheet, `${'ABC'.charAt(column)}1`, text);
      });
      book.names.push({ name: 'Mere', formula: 'Mere!$A$1:$C$4', comment: '', visible: true, sheet: null });
    },
  ],
  [
    'what is read has become less',
    2,
    (book) => {
      const { rows } = sheetOf(book, 'Omkostninger');
      rows.length = 5;
    },
  ],
])('where %s, that is read, in at most %i requests', async (_, requests, change) => {
  const host = startHost(await exampleBook());
  const workbook = excelWorkbook(host.Excel);
  await workbook.survey(looking);
  change(host.book);
  const before = host.statistics.requests;
  expect(await workbook.survey(looking)).toEqual(await readAnew(host.book));
  expect(host.statistics.requests - before).toBeLessThanOrEqual(requests);
  // And what was learnt holds for the next time.
  expect(await workbook.survey(looking)).toEqual(await readAnew(host.book));
  expect(host.statistics.requests - before).toBeLessThanOrEqual(requests + (requests === 2 ? 2 : 1));
});

test('after our sheets have been written two requests tell of them', async () => {
  const host = startHost(await exampleBook());
  const workbook = excelWorkbook(host.Excel);
  await workbook.survey(looking);
  await recalculate(workbook);
  const before = host.statistics.requests;
  expect(await workbook.survey(looking)).toEqual(await readAnew(host.book));
  expect(host.statistics.requests - before).toBe(2);
});
