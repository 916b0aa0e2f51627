import type { MovedFormula } from '../../src/workbook/movedFormula';
import type { Book } from '../../workbench/book/book';
import { parseAddress } from '../../workbench/book/addresses';
import {
  allocateAnew,
  allocatedBook,
  COSTS,
  PARTIES,
  type Rows,
  rowsOf,
  shown,
  withYears,
} from './allocatedAnew';
import { content, contents, sheetOf, type } from './users';

/*
 * What the user has beside rows of our tables, and comments in them, where the rows go or change places. The recipients
 * of the overview stand in its rows 2 to 5: Skive, Viborg, Holstebro, Regionen.
 */

const OVERVIEW = 'Samlet oversigt';
const WITHOUT_VIBORG = { Parter: rowsOf(PARTIES, 'Skive', 'Holstebro', 'Regionen') };
const SORTED = { Parter: rowsOf(PARTIES, 'Viborg', 'Holstebro', 'Skive', 'Regionen') };

function comment(address: string) {
  return (book: Book): void => {
    const range = parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const text = { id: '{1}', author: 'Ida', content: 'Mangler svar', isResolved: false, replies: [] };
    sheetOf(book, OVERVIEW).comments.push({
      ...text,
      range,
    });
  };
}

function texts(...addresses: readonly string[]) {
  return (book: Book): void => {
    for (const address of addresses) type(sheetOf(book, OVERVIEW), address, `ved ${address}`);
  };
}

/** What is told of it when the input becomes another. */
async function told(
  put: (book: Book) => void,
  input: Readonly<Record<string, Rows>>,
): Promise<MovedFormula[]> {
  const book = await allocatedBook();
  put(book);
  const { moved = [] } = await allocateAnew(book, input);
  return [...moved];
}

const beside = (place: string, was: string, is: string | null): MovedFormula => {
  return { kind: 'beside', place: `${OVERVIEW}!${place}`, was, is };
};

test.each<[string, (book: Book) => void, Readonly<Record<string, Rows>>, MovedFormula]>([
  ['a text beside a recipient that goes', texts('M3'), WITHOUT_VIBORG, beside('M3', 'Viborg', 'Holstebro')],
  [
    'texts beside it and beside others',
    texts('M3', 'M4', 'N5'),
    WITHOUT_VIBORG,
    beside('M3', 'Viborg', 'Holstebro'),
  ],
  ['a text beside recipients that are sorted', texts('M3'), SORTED, beside('M3', 'Viborg', 'Holstebro')],
  ['a comment in a row that changes its place', comment('B2'), SORTED, beside('B2', 'Skive', 'Viborg')],
  ['a comment in a row that goes', comment('B3'), WITHOUT_VIBORG, beside('B3', 'Viborg', null)],
])('%s is told of, once', async (_, put, input, expected) => {
  expect(await told(put, input)).toEqual([expected]);
});

test.each<[string, (book: Book) => void, Readonly<Record<string, Rows>>]>([
  ['beside another row than the one that goes, which moves up with it', texts('M4'), WITHOUT_VIBORG],
  [
    'beside rows between which another comes',
    texts('M3', 'M4'),
    {
      Parter: rowsOf(PARTIES, 'Skive', 'Viborg', 'Nyby', 'Holstebro', 'Regionen'),
    },
  ],
  ['beside rows that get another year', texts('M3'), { Omkostninger: withYears(2021, 2022, 2023) }],
  ['in a comment of a row that stays', comment('B2'), WITHOUT_VIBORG],
])('what stands %s is not told of', async (_, put, input) => {
  expect(await told(put, input)).toEqual([]);
});

test('it stands on Kontrol with its cell, and no more at the next recalculation; the text is where it was', async () => {
  const book = await allocatedBook();
  texts('M3')(book);
  await allocateAnew(book, WITHOUT_VIBORG);
  const messages = (): string[] =>
    contents(sheetOf(book, 'Kontrol'), 'A1:D60')
      .map((row) => shown(row[2] ?? null))
      .filter((text) => text.startsWith('Det, der står'));
  expect(messages()).toEqual([
    'Det, der står i Samlet oversigt!M3, stod ud for »Viborg«, men rækkerne er flyttet eller gået ud, og nu står »Holstebro« dér.',
  ]);
  expect(content(sheetOf(book, OVERVIEW), 'M3')).toBe('ved M3');
  await allocateAnew(book, WITHOUT_VIBORG);
  expect(messages()).toEqual([]);
});

test('a cost row that goes, and what stood beside it', async () => {
  const book = await allocatedBook();
  type(sheetOf(book, 'Fordeling Drift'), 'M3', 'Kontrakt');
  const { moved } = await allocateAnew(book, { Omkostninger: rowsOf(COSTS, 'Udstyr', 'Udbud') });
  expect(moved).toEqual([{ kind: 'beside', place: 'Fordeling Drift!M3', was: 'Kurser', is: 'Udbud' }]);
});
