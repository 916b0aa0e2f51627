import { calculate } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import type { MovedFormula } from '../../src/workbook/movedFormula';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { ApplyReport } from '../../src/workbook/workbook';
import type { Book } from '../../workbench/book/book';
import { shiftCells } from '../../workbench/book/shiftCells';
import { startHost } from '../../workbench/host/startHost';
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
import { addSheet, contents, sheetOf, type } from './users';

/*
 * What a colleague without the add-in sees on `Kontrol` of formulas that have lost what they referred to, and how long.
 */

/** The rows of `Kontrol` that tell of formulas: how grave, the cell, the message. */
function notesOn(book: Book): string[][] {
  return contents(sheetOf(book, 'Kontrol'), 'A1:D60')
    .map((row) => row.map((cell) => shown(cell)))
    .filter(([, , message]) => /^(Formlen|The formula) /.test(message ?? ''));
}

const messagesOn = (book: Book): (string | undefined)[] => notesOn(book).map((row) => row[2]);

const RENAMED = rowsOf(PARTIES, 'Skive', 'Viborg Kommune', 'Holstebro', 'Regionen');
const MOVED =
  'Formlen i Mit ark!B2 pegede på »Viborg, Kommuner 2021« og peger nu på »Viborg Kommune, Kommuner 2021«.';

/** A workbook in which the user has these formulas in `Mit ark`, and then the input has changed so. */
async function after(
  formulas: Readonly<Record<string, string>>,
  grids: Readonly<Record<string, Rows>>,
): Promise<{ readonly book: Book; readonly report: ApplyReport }> {
  const book = await allocatedBook();
  const mine = addSheet(book, 'Mit ark');
  for (const [address, formula] of Object.entries(formulas)) type(mine, address, formula);
  return { book, report: await allocateAnew(book, grids) };
}

const viborg = { B2: "='Samlet oversigt'!B3" };

test('the first row of what was found tells it, with a link to the cell and what to do', async () => {
  const { book, report } = await after(viborg, { Parter: RENAMED });
  expect(notesOn(book)).toEqual([
    [
      'Advarsel',
      expect.stringContaining('HYPERLINK("#\'Mit ark\'!B2","Mit ark!B2")'),
      MOVED,
      'Ret den, så den peger på det rigtige. Er den rigtig, som den er, så slet denne række i Kontrol.',
    ],
  ]);
  expect(report.moved).toHaveLength(1);
  const rows = contents(sheetOf(book, 'Kontrol'), 'A1:C60');
  const heading = rows.findIndex(([first]) => first === 'Alvor');
  expect(rows[heading + 1]?.[2]).toBe(MOVED);
});

const KINDS: readonly [string, string, Readonly<Record<string, Rows>>, RegExp][] = [
  ['a year that has gone', "='Samlet oversigt'!B3", { Omkostninger: withYears(2023) }, /ikke står dér mere/],
  [
    'a column by its number',
    '=VLOOKUP("Viborg",\'Samlet oversigt\'!A1:F6,3,FALSE)',
    { Omkostninger: withYears(2020, 2021, 2023) },
    /tæller rækker eller kolonner/,
  ],
  [
    'an address as text',
    '=INDIRECT("\'Samlet oversigt\'!B3")',
    { Omkostninger: withYears(2020, 2021, 2023) },
    /peger nu på »Viborg, Kommuner 2020«/,
  ],
];

test.each(KINDS)('%s is told', async (_, formula, grids, message) => {
  const { book } = await after({ B2: formula }, grids);
  expect(messagesOn(book)).toEqual([expect.stringMatching(message)]);
});

test('a name of the user’s is told of by itself', async () => {
  const book = await allocatedBook();
  book.names.push({
    ...{ name: 'Viborgs', formula: "'Samlet oversigt'!$B$3", comment: '', visible: true, sheet: null },
  });
  await allocateAnew(book, { Parter: RENAMED });
  expect(notesOn(book)).toEqual([
    ['Advarsel', '', MOVED.replace('Mit ark!B2', 'Viborgs'), expect.any(String)],
  ]);
  await allocateAnew(book, { Parter: RENAMED });
  expect(messagesOn(book)).toEqual([MOVED.replace('Mit ark!B2', 'Viborgs')]);
});

test.each(KINDS)('%s stands as it is when nothing has changed since', async (_, formula, grids) => {
  const { book, report } = await after({ B2: formula, B3: "='Samlet oversigt'!F3" }, grids);
  const before = structuredClone(book.sheets);
  const again = await allocateAnew(book, grids);
  expect(book.sheets.map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
  expect(again.moved).toEqual(report.moved);
});

/** What is done before all is allocated once more, and what is told then. */
const LATER: readonly [string, (book: Book) => void, Readonly<Record<string, Rows>>, readonly string[]][] = [
  ['amounts change', () => undefined, { Omkostninger: rowsOf(COSTS, 'Udstyr', 'Kurser', 'Nyt') }, [MOVED]],
  [
    'the formula is put right',
    (book) => {
      type(sheetOf(book, 'Mit ark'), 'B2', "='Samlet oversigt'!B2");
    },
    {},
    [],
  ],
  [
    'the formula is deleted',
    (book) => {
      type(sheetOf(book, 'Mit ark'), 'B2', 7);
    },
    {},
    [],
  ],
  [
    'its sheet is renamed',
    (book) => {
      sheetOf(book, 'Mit ark').name = 'Andet';
    },
    {},
    [MOVED.replace('Mit ark', 'Andet')],
  ],
  [
    'the row on Kontrol is deleted',
    (book) => {
      const kontrol = sheetOf(book, 'Kontrol');
      const row = contents(kontrol, 'C1:C60').findIndex(([message]) => message === MOVED);
      for (const column of ['A', 'B', 'C', 'D']) type(kontrol, `${column}${row + 1}`, '');
    },
    {},
    [],
  ],
  [
    'rows are put in above the formula',
    (book) => {
      const sheet = sheetOf(book, 'Mit ark');
      shiftCells(book, { sheet, axis: 'rows', at: 0, count: 2, band: { first: 0, count: 16_384 } });
    },
    {},
    [MOVED.replace('B2', 'B4')],
  ],
];

test.each(LATER)('when %s', async (_, change, grids, expected) => {
  const { book } = await after({ ...viborg, D1: "='Samlet oversigt'!B4" }, { Parter: RENAMED });
  change(book);
  await allocateAnew(book, { Parter: RENAMED, ...grids });
  expect(messagesOn(book)).toEqual(expected);
  if (expected.length === 0) {
    expect(contents(sheetOf(book, 'Kontrol'), 'A1:A60').flat()).toContain('Ingen bemærkninger');
  }
});

test('a formula that loses it once more is told of by what it meant at first, and no more when it is as it was', async () => {
  const { book } = await after(viborg, { Parter: RENAMED });
  const lemvig = rowsOf(PARTIES, 'Skive', 'Lemvig', 'Holstebro', 'Regionen');
  await allocateAnew(book, { Parter: lemvig });
  expect(messagesOn(book)).toEqual([MOVED.replace('Viborg Kommune', 'Lemvig')]);
  await allocateAnew(book, { Parter: PARTIES });
  expect(messagesOn(book)).toEqual([]);
});

test('a formula below the list on Kontrol is named by the cell it comes to be in', async () => {
  const book = await allocatedBook();
  type(sheetOf(book, 'Kontrol'), 'B70', "='Samlet oversigt'!B3");
  const { moved } = await allocateAnew(book, { Parter: RENAMED });
  const at = contents(sheetOf(book, 'Kontrol'), 'B1:B90').findIndex(
    ([cell]) => cell === "='Samlet oversigt'!B3",
  );
  expect(moved?.map(({ place }) => place)).toEqual([`Kontrol!B${at + 1}`]);
  expect(messagesOn(book)).toEqual([expect.stringContaining(`Kontrol!B${at + 1} `)]);
});

test('in English, and in Danish again', async () => {
  const { book } = await after(viborg, {
    Parter: RENAMED,
    Indstillinger: [
      ['Indstilling', 'Værdi'],
      ['Sprog', 'engelsk'],
    ],
  });
  const english = 'The formula in Mit ark!B2 referred to “Viborg, Kommuner 2021”';
  expect(messagesOn(book)).toEqual([expect.stringContaining(english)]);
  await allocateAnew(book, { Parter: RENAMED });
  expect(messagesOn(book)).toEqual([MOVED]);
});

test('where Excel lets no formula go with what is moved, lines stay where they are and the formulas are told of', async () => {
  const book = await allocatedBook();
  type(addSheet(book, 'Mit ark'), 'B2', "='Samlet oversigt'!B3");
  const sorted = rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg');
  // Whatever is done to other sheets, this formula is left as it was typed.
  Object.defineProperty(sheetOf(book, 'Mit ark').rows[1]![1]!, 'formula', {
    get: () => "'Samlet oversigt'!B3",
    set: () => undefined,
  });
  const { moved } = await allocateAnew(book, { Parter: sorted });
  const expected: MovedFormula = {
    ...{ place: 'Mit ark!B2', kind: 'elsewhere' },
    ...{ was: 'Viborg, Kommuner 2021', is: 'Regionen, Kommuner 2021' },
  };
  expect(moved).toEqual([expected]);
  expect(messagesOn(book)).toHaveLength(1);
});

test('what was told is neither read as input nor makes the figures look old', async () => {
  const { book } = await after(viborg, { Parter: RENAMED });
  const host = startHost(book);
  const state = await excelWorkbook(host.Excel).read(inputNames({}));
  host.end();
  expect(calculate(state).findings).toEqual([]);
});
