import type { ExampleWorkbook } from '../../src/example/exampleWorkbook';
import { telemedicine } from '../../src/example/telemedicine';
import { insertExample } from '../../src/workbook/insertExample';
import { WrittenOtherwise } from '../../src/workbook/reading/writtenOtherwise';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { expectAllOrNothing } from './allOrNothing';
import { bookImage } from './bookImage';
import { expectImage } from './expectImage';
import { contents, sheetOf, type } from './users';

const SMALL: ExampleWorkbook = {
  sheets: [
    { name: 'Om', kind: 'text', lines: ['Eksempel', '=Tekst'] },
    {
      ...{ name: 'Parter', kind: 'table', table: 'Parter', widths: [20, 10] },
      rows: [
        ['Part', '2021'],
        ['Skive', 1234.5],
      ],
    },
  ],
};

test('whatever happens, the example is there or nothing of it', async () => {
  await expectAllOrNothing({
    make: () => newBook('Mine tal'),
    run: (excel) => insertExample(excel, SMALL),
    refusal: { name: 'WriteFailed' },
  });
});

test('it stands after the user’s own sheets, whole, with the first of its sheets in front', async () => {
  const { Excel, book } = startHost(newBook('Mine tal'));
  await insertExample(Excel, SMALL);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Mine tal', 'Om', 'Parter']);
  expect(book.activeSheet.name).toBe('Om');
  expect(book.names).toEqual([]);
  expect(contents(sheetOf(book, 'Parter'), 'A1:B2')).toEqual([
    ['Part', '2021'],
    ['Skive', 1234.5],
  ]);
  expect(sheetOf(book, 'Parter')).toMatchObject({ frozenRows: 1, tables: [{ name: 'Parter' }] });
});

test('where Excel writes something else, it is taken away again', async () => {
  const host = startHost(newBook('Mine tal'));
  const before = bookImage(host.book);
  host.failAt({
    when: ({ location }) => {
      if (location === 'Table.name') type(host.book.sheets.at(-1)!, 'B2', 12_345);
      return false;
    },
  });
  await expect(insertExample(host.Excel, SMALL)).rejects.toMatchObject({
    ...{ name: 'WriteFailed', cause: expect.any(WrittenOtherwise) as unknown },
  });
  expectImage(host.book, before);
});

test.each(['WorksheetPageLayout', 'WorksheetFreezePanes', 'RangeFormat.columnWidth'])(
  'where %s fails by itself, as without a printer, the example is there all the same',
  async (place) => {
    const host = startHost(newBook('Mine tal'));
    host.failAt({ when: ({ location }) => location.startsWith(place) });
    await insertExample(host.Excel, SMALL);
    expect(contents(sheetOf(host.book, 'Parter'), 'A2:B2')).toEqual([['Skive', 1234.5]]);
  },
);

test('the whole example takes four requests', async () => {
  const host = startHost(newBook('Mine tal'));
  await insertExample(host.Excel, telemedicine);
  expect(host.statistics.requests).toBe(4);
});
