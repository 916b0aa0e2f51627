import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import type { SharingItem, SharingKind } from '../../../src/sharing/sharing';
import { bookImage } from '../bookImage';
import { addSheet, type } from '../users';
import { sharedBook } from './sharedWorkbook';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };

async function itemsOf(book = sharedBook()): Promise<Readonly<Record<SharingKind, SharingItem>>> {
  const { report } = await checkSharing(startHost(book).Excel, KNOWN);
  return Object.fromEntries(report.items.map((item) => [item.kind, item])) as Record<
    SharingKind,
    SharingItem
  >;
}

test('a file from another program: what is in it is found, each with its place, and nothing changes', async () => {
  const book = sharedBook();
  const before = bookImage(book);
  const items = await itemsOf(book);
  expect(items.links).toMatchObject({ status: 'todo', count: 6, hasRemedy: true });
  expect(items.links.places).toEqual([
    { sheet: 'Ark1', address: 'B1', text: '1' },
    { sheet: 'Ark1', address: 'A2', text: '1' },
    { sheet: 'Ark1', address: 'A3', text: '1' },
    { sheet: 'Ark1', address: 'B3', text: '1' },
    { sheet: 'Ark1', address: 'A5', text: '1' },
    { sheet: null, address: null, text: 'Priser: 1' },
  ]);
  expect(items['hidden-sheets'].places.map(({ sheet }) => sheet)).toEqual(['Skjult', 'Meget skjult']);
  expect(items.comments.places).toEqual([
    { sheet: 'Ark1', address: 'B2', text: 'Mette Madsen: Er prisen < 5?' },
    { sheet: 'Ark1', address: 'B4', text: 'Jens Jensen: Se bilag' },
  ]);
  expect(items.notes.status).toBe('unknown');
  expect(items.authors.places.map(({ text }) => text)).toEqual([
    'Mette Madsen & co.',
    'Hanne Hansen',
    'Skive Kommune',
    'Jens Jensen',
  ]);
  expect(items['live-formulas'].status).toBe('ok');
  expect(items['read-me'].status).toBe('ok');
  expect(bookImage(book)).toEqual(before);
});

test('a text that looks like a link is none, so that nothing is promised that mending does not do', async () => {
  const book = newBook();
  type(book.activeSheet, 'A1', "'=[Bog.xlsx]Ark1!A1");
  expect((await itemsOf(book)).links).toMatchObject({ status: 'ok', count: 0, hasRemedy: false });
});

test('an empty workbook has nothing to look at but what this Excel cannot tell', async () => {
  const statuses = Object.values(await itemsOf(newBook())).map(({ kind, status }) => [kind, status]);
  expect(statuses.filter(([, status]) => status !== 'ok')).toEqual([['notes', 'unknown']]);
});

test('a live formula of ours is found, and then a read-me is missing', async () => {
  const book = newBook();
  type(book.activeSheet, 'B2', '=FORDEL(A1,C1:C9)');
  const items = await itemsOf(book);
  expect(items['live-formulas']).toMatchObject({ status: 'todo', count: 1, hasRemedy: true });
  expect(items['read-me']).toMatchObject({ status: 'todo', count: 1, places: [] });
});

test('a link in a name of one sheet is told with that sheet, and sheets of a run that was cut off are not told of', async () => {
  const book = newBook();
  const left = addSheet(book, '_kommuneandel_1');
  left.visibility = 'VeryHidden';
  type(left, 'A1', '=[Bog.xlsx]Ark1!A1');
  book.names.push({
    name: 'Lokal',
    formula: "'C:\\b\\[Bog.xlsx]Ark1'!$A$1",
    comment: '',
    visible: true,
    sheet: book.activeSheet,
  });
  // Excel was reported to list this one among every sheet's.
  const shared = { name: 'Priser', formula: '[Bog.xlsx]Ark1!$A$1', sheet: null };
  book.names.push({ ...shared, comment: '', visible: true });
  const { links, 'hidden-sheets': hidden } = await itemsOf(book);
  expect(links.places).toEqual([
    { sheet: null, address: null, text: 'Priser: Bog.xlsx' },
    { sheet: 'Ark1', address: null, text: 'Lokal: C:\\b\\Bog.xlsx' },
  ]);
  expect(links.hasRemedy).toBe(false);
  expect(hidden.count).toBe(0);
});

test('the number of requests does not grow with the sheets', async () => {
  const requestsWith = async (sheets: number): Promise<number> => {
    const book = newBook();
    for (let number = 0; number < sheets; number++) type(addSheet(book, `S${number}`), 'A1', number);
    const host = startHost(book);
    await checkSharing(host.Excel, KNOWN);
    return host.statistics.requests;
  };
  expect(await requestsWith(40)).toBe(await requestsWith(2));
});

test('names that are too much for one answer are looked at in halves', async () => {
  const book = sharedBook();
  for (let number = 0; number < 1500; number++) {
    book.names.push({ name: `SAP_${number}`, formula: '7', comment: '', visible: true, sheet: null });
  }
  const { report } = await checkSharing(startHost(book).Excel, KNOWN);
  // Of these three quarters fit into an answer, as of 40,000 into 5 MB.
  const small = startHost(book, { payloadLimit: 150_000 });
  expect((await checkSharing(small.Excel, KNOWN)).report).toEqual(report);
});
