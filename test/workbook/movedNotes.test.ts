import { calculate } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import type { MovedFormula } from '../../src/workbook/movedFormula';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { ApplyReport } from '../../src/workbook/workbook';
import type { Book, BookValue } from '../../workbench/book/book';
import { shiftCells } from '../../workbench/book/shiftCells';
import { locateReference } from '../../workbench/calculation/locateReference';
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
import { addSheet, content, contents, sheetOf, type } from './users';

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

test('one that has come to empty cells is told of until it is corrected', async () => {
  const book = await allocatedBook();
  // What was our table of recipients is the user's now, with its row of checks over our table of cost rows.
  const named = book.names.findIndex(({ name }) => name === 'Fordeling_Drift_Parter');
  book.names.splice(named, 1);
  const fewer = { Omkostninger: withYears(2021) };
  await allocateAnew(book, fewer);
  const gone = [/^Formlen i Fordeling Drift!F12 .*2023«, som ikke/, /Drift!G12 .*2023«, som ikke/];
  const told = gone.map((message) => expect.stringMatching(message) as string);
  // Without `#REF!`: the cells they refer to are empty now.
  expect(content(sheetOf(book, 'Fordeling Drift'), 'F12')).toBe('=ROUND(F5-SUM(F8:F11),2)');
  expect(messagesOn(book)).toEqual(told);
  await allocateAnew(book, fewer);
  expect(messagesOn(book)).toEqual(told);
  for (const address of ['F12', 'G12']) type(sheetOf(book, 'Fordeling Drift'), address, 7);
  await allocateAnew(book, fewer);
  expect(messagesOn(book)).toEqual([]);
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

const ALL_YEARS = { Omkostninger: withYears(2020, 2021, 2023) };
const THIRD = 'VLOOKUP("Viborg",\'Samlet oversigt\'!A1:F6,3,FALSE)';
const INDIRECT = 'INDIRECT("\'Samlet oversigt\'!B3")';
const COUNTED = /^Formlen i (.+) tæller rækker/;

/** Moves a cell as a person does who cuts it and inserts it elsewhere: all that refers to it goes along. */
async function cut(book: Book, from: string, sheet: string, to: string): Promise<void> {
  const host = startHost(book, { locate: locateReference });
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Mit ark').getRange(from).moveTo(worksheets.getItem(sheet).getRange(to));
    await context.sync();
  });
  host.end();
}

/** What is done to three formulas in `Mit ark!B2:B4` that stay with a number or an address as text, and where they are told of then. */
const STUBBORN: readonly [string, (book: Book) => void | Promise<void>, readonly string[]][] = [
  ['are left', () => undefined, ['Mit ark!B2', 'Mit ark!B3', 'Mit ark!B4']],
  [
    'are cut and inserted, one on another sheet',
    async (book) => {
      await cut(book, 'B2:B3', 'Mit ark', 'D9');
      await cut(book, 'B4', 'Andet', 'C4');
    },
    ['Mit ark!D9', 'Mit ark!D10', 'Andet!C4'],
  ],
  [
    'are copied elsewhere and deleted',
    (book) => {
      rewrite(book, [2, 3, 4], (formula, row) => {
        type(sheetOf(book, 'Andet'), `A${row}`, formula);
        return null;
      });
    },
    ['Andet!A2', 'Andet!A3', 'Andet!A4'],
  ],
  [
    'are sorted',
    (book) => {
      const [two, three, four] = contents(sheetOf(book, 'Mit ark'), 'B2:B4').flat();
      rewrite(book, [2, 3, 4], (_, row) => [three, four, two][row - 2] ?? null);
    },
    ['Mit ark!B4', 'Mit ark!B2', 'Mit ark!B3'],
  ],
  [
    'are saved by a program that writes them otherwise',
    (book) => {
      rewrite(book, [2, 3, 4], (formula) =>
        formula.replace('FALSE', ' FALSE()').replace('VLOOKUP', 'vlookup'),
      );
    },
    ['Mit ark!B2', 'Mit ark!B3', 'Mit ark!B4'],
  ],
  [
    'are all corrected but one',
    (book) => {
      rewrite(book, [2, 4], (formula) => formula.replace(',3,', ',5,'));
    },
    ['Mit ark!B3'],
  ],
  [
    'look up the column’s number, another recipient and another address',
    (book) => {
      rewrite(book, [2], (formula) => formula.replace(',3,', ',MATCH("Kommuner 2023",1:1,0),'));
      rewrite(book, [3], (formula) => formula.replace('B3', 'D3'));
      rewrite(book, [4], (formula) => formula.replace('Viborg', 'Skive'));
    },
    [],
  ],
  [
    'begin in another column',
    (book) => {
      rewrite(book, [2, 4], (formula) => formula.replace('!A1:', '!B1:'));
    },
    ['Mit ark!B3'],
  ],
  [
    'become figures',
    (book) => {
      rewrite(book, [2, 3, 4], () => 7);
    },
    [],
  ],
];

/** Types something else in cells of column B of the user's sheet. */
function rewrite(
  book: Book,
  rows: readonly number[],
  typed: (formula: string, row: number) => BookValue,
): void {
  const mine = sheetOf(book, 'Mit ark');
  for (const row of rows) type(mine, `B${row}`, typed(shown(content(mine, `B${row}`)), row));
}

test.each(STUBBORN)('formulas that count or name cells as text %s', async (_, change, places) => {
  const { book } = await after(
    { B2: `=${THIRD}`, B3: `=${INDIRECT}`, B4: `=${INDIRECT}*2+${THIRD}` },
    ALL_YEARS,
  );
  addSheet(book, 'Andet');
  await change(book);
  const told = async (): Promise<(string | undefined)[]> => {
    await allocateAnew(book, ALL_YEARS);
    return messagesOn(book).map((message) => /^Formlen i (.+?) (?:tæller|pegede)/.exec(message ?? '')?.[1]);
  };
  expect(await told()).toEqual(places);
  expect(await told()).toEqual(places);
});

test('a formula that is told of is known in the file by a hidden name that goes with its cell', async () => {
  const { book } = await after({ B2: `=${THIRD}` }, ALL_YEARS);
  const noted = (): string[] =>
    book.names.filter(({ name }) => name.startsWith('Kommuneandel_flyttet_')).map(({ formula }) => formula);
  expect(messagesOn(book)).toEqual([expect.stringMatching(COUNTED)]);
  expect(noted()).toEqual([expect.stringMatching(/&'Mit ark'!\$B\$2$/)]);
  type(sheetOf(book, 'Mit ark'), 'B2', 7);
  await allocateAnew(book, ALL_YEARS);
  expect(noted()).toEqual([]);
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
