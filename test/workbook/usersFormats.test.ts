import type { Book, ConditionalFormat } from '../../workbench/book/book';
import { coversArea } from '../../workbench/book/areas';
import { parseAddress } from '../../workbench/book/addresses';
import {
  addressOf,
  allocateAnew,
  allocatedBook,
  COSTS,
  PARTIES,
  type Rows,
  rowsOf,
  withYears,
} from './allocatedAnew';
import { addSheet, sheetOf, type } from './users';

/*
 * Conditional formats that the user puts over our tables, and beside them.
 */

const OVERVIEW = 'Samlet oversigt';

/** What the user marks: amounts above 100 kr. in the municipalities’ first year, from Skive to Holstebro. */
function mark(book: Book, address: string): void {
  sheetOf(book, OVERVIEW).conditionalFormats.push({
    ...{ id: '{MIN}', range: parseAddress(address)!, fill: '#FF0000', fontColor: null },
    rule: { kind: 'cellValue', operator: 'GreaterThan', formula1: '100', formula2: null },
  });
}

function marks(book: Book): ConditionalFormat[] {
  return sheetOf(book, OVERVIEW).conditionalFormats.filter(({ fill }) => fill === '#FF0000');
}

function isMarked(book: Book, row: string, column: string): boolean {
  const cell = parseAddress(addressOf(book, OVERVIEW, row, column))!;
  return marks(book).some(({ range }) => coversArea(range, cell));
}

const checks = (book: Book): number =>
  sheetOf(book, OVERVIEW).conditionalFormats.filter(({ fill }) => fill !== '#FF0000').length;

const YEAR = 'Kommuner 2021';

test.each<[string, Readonly<Record<string, Rows>>, readonly string[], boolean, number?]>([
  ['nothing but amounts', { Omkostninger: withYears(2021, 2023) }, ['Skive', 'Viborg', 'Holstebro'], false],
  [
    'a year more first',
    { Omkostninger: withYears(2020, 2021, 2023) },
    ['Skive', 'Viborg', 'Holstebro'],
    true,
    // Two columns more with a check, each green or red.
    4,
  ],
  [
    'a recipient more',
    { Parter: rowsOf(PARTIES, 'Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen') },
    ['Skive', 'Lemvig', 'Viborg', 'Holstebro'],
    false,
  ],
  [
    'a recipient less',
    { Parter: rowsOf(PARTIES, 'Skive', 'Holstebro', 'Regionen') },
    ['Skive', 'Holstebro'],
    false,
  ],
  [
    'recipients sorted',
    { Parter: rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg') },
    ['Holstebro', 'Skive', 'Viborg'],
    true,
  ],
  ['a post less', { Omkostninger: rowsOf(COSTS, 'Udstyr') }, ['Skive', 'Viborg', 'Holstebro'], false],
])(
  'after %s what the user has marked is marked, and our checks are once',
  async (_, grids, marked, isFollowed, more = 0) => {
    const book = await allocatedBook();
    const own = checks(book);
    mark(book, 'B2:B4');
    if (isFollowed) type(addSheet(book, 'Mit ark'), 'A1', `='${OVERVIEW}'!B2`);
    await allocateAnew(book, grids);
    const recipients = ['Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen'].filter((name) =>
      sheetOf(book, OVERVIEW).rows.some((row) => row?.[0]?.value === name),
    );
    expect(recipients.filter((name) => isMarked(book, name, YEAR))).toEqual(
      recipients.filter((name) => marked.includes(name)),
    );
    expect(isMarked(book, 'Skive', 'Kommuner 2023')).toBe(false);
    expect(checks(book)).toBe(own + more);
  },
);

test('rows that come leave a mark beside the table, and merged cells, whole', async () => {
  const book = await allocatedBook();
  mark(book, 'K1:K20');
  sheetOf(book, OVERVIEW).merges.push(parseAddress('M2:M4')!);
  await allocateAnew(book, { Parter: rowsOf(PARTIES, 'Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen') });
  expect(marks(book).map(({ range }) => range)).toEqual([parseAddress('K1:K21')]);
  expect(sheetOf(book, OVERVIEW).merges).toEqual([parseAddress('M2:M5')]);
});

test('looks that the user has given our cells go as ever where a mark of theirs stays', async () => {
  const book = await allocatedBook();
  mark(book, 'B2:B4');
  const sheet = sheetOf(book, OVERVIEW);
  const before = sheet.rows[1]?.[1]?.style;
  type(sheet, 'B2', 7);
  await allocateAnew(book, {});
  expect(sheet.rows[1]?.[1]?.style).toEqual(before);
});
