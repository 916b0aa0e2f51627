import type { Book } from '../../workbench/book/book';
import {
  addressOf,
  allocateAnew,
  allocatedBook,
  calculateBook,
  COSTS,
  figureOf,
  PARTIES,
  type Rows,
  rowsOf,
  shown,
  withYears,
} from './allocatedAnew';
import { addSheet, cellOf, content, sheetOf, type } from './users';

/*
 * What the user's formulas over our figures come to, whatever is done to the years and the recipients: what one would
 * add up by hand by the names of rows and columns.
 */

const SHEET = 'Samlet oversigt';

/** What a formula over the overview is to be, and the lines whose figures it adds up. */
interface Formula {
  readonly formula: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const all = ['Skive', 'Viborg', 'Holstebro', 'Regionen'];
const years = ['Kommuner 2021', 'Region 2021', 'Kommuner 2023', 'Region 2023'];

/** As the overview stands before: recipients in rows 2 to 5, years in columns B to E. */
const FORMULAS = {
  aCell: { formula: `='${SHEET}'!D3`, rows: ['Viborg'], columns: ['Kommuner 2023'] },
  aFixedCell: { formula: `='${SHEET}'!$D$3`, rows: ['Viborg'], columns: ['Kommuner 2023'] },
  allRecipients: { formula: `=SUM('${SHEET}'!D2:D5)`, rows: all, columns: ['Kommuner 2023'] },
  neighbours: {
    formula: `=SUM('${SHEET}'!D3:D4)`,
    rows: ['Viborg', 'Holstebro'],
    columns: ['Kommuner 2023'],
  },
  oneAfterAnother: {
    formula: `='${SHEET}'!B2+'${SHEET}'!B4`,
    rows: ['Skive', 'Holstebro'],
    columns: ['Kommuner 2021'],
  },
  allYears: { formula: `=SUM('${SHEET}'!B3:E3)`, rows: ['Viborg'], columns: years },
  allOfIt: { formula: `=SUM('${SHEET}'!B2:E5)`, rows: all, columns: years },
  lookedUp: {
    formula: `=INDEX('${SHEET}'!D2:D5,MATCH("Viborg",'${SHEET}'!A2:A5,0))`,
    ...{ rows: ['Viborg'], columns: ['Kommuner 2023'] },
  },
  lookedUpTwice: {
    formula: `=INDEX('${SHEET}'!A1:G5,MATCH("Viborg",'${SHEET}'!A1:A5,0),MATCH("Kommuner 2023",'${SHEET}'!A1:G1,0))`,
    ...{ rows: ['Viborg'], columns: ['Kommuner 2023'] },
  },
  byName: { formula: '=Mit_tal', rows: ['Viborg'], columns: ['Kommuner 2023'] },
  bySheetsName: { formula: '=SUM(Mine)', rows: all, columns: ['Kommuner 2023'] },
} satisfies Readonly<Record<string, Formula>>;

type Key = keyof typeof FORMULAS;
const KEYS = Object.keys(FORMULAS) as Key[];

async function bookWithFormulas(): Promise<Book> {
  const book = await allocatedBook();
  const mine = addSheet(book, 'Mit ark');
  KEYS.forEach((key, index) => {
    type(mine, `A${index + 1}`, FORMULAS[key].formula);
  });
  const name = (of: string, formula: string, isLocal: boolean): void => {
    book.names.push({ name: of, formula, comment: '', visible: true, sheet: isLocal ? mine : null });
  };
  name('Mit_tal', `'${SHEET}'!$D$3`, false);
  name('Mine', `'${SHEET}'!$D$2:$D$5`, true);
  return book;
}

/** By hand: every row and column is found by its name, and what is not there any more counts nothing. */
function byHand(book: Book, { rows, columns }: Formula): number {
  let sum = 0;
  for (const row of rows) {
    for (const column of columns) {
      try {
        sum += figureOf(book, SHEET, row, column);
      } catch {
        // It has gone.
      }
    }
  }
  return sum;
}

const SORTED = ['Holstebro', 'Regionen', 'Skive', 'Viborg'];

test.each<[string, { readonly costs?: Rows; readonly parties?: Rows }, readonly Key[], readonly string[]]>([
  ['a year added last', { costs: withYears(2021, 2023, 2024) }, [], []],
  ['a year added first', { costs: withYears(2020, 2021, 2023) }, [], []],
  ['a year added in between', { costs: withYears(2021, 2022, 2023) }, [], ['Kommuner 2022', 'Region 2022']],
  ['a year removed', { costs: withYears(2023) }, ['oneAfterAnother'], []],
  ['the years turned round', { costs: withYears(2023, 2021) }, [], []],
  [
    'two recipients added',
    { parties: rowsOf(PARTIES, 'Lemvig', 'Skive', 'Viborg', 'Holstebro', 'Struer', 'Regionen') },
    [],
    ['Struer'],
  ],
  [
    'a recipient removed',
    { parties: rowsOf(PARTIES, 'Skive', 'Viborg', 'Regionen') },
    ['oneAfterAnother'],
    [],
  ],
  [
    'one added, one removed',
    { parties: rowsOf(PARTIES, 'Lemvig', 'Skive', 'Viborg', 'Regionen') },
    ['oneAfterAnother'],
    [],
  ],
  ['recipients sorted', { parties: rowsOf(PARTIES, ...SORTED) }, ['neighbours'], []],
  [
    'recipients sorted, neighbours together',
    { parties: rowsOf(PARTIES, 'Regionen', 'Viborg', 'Holstebro', 'Skive') },
    [],
    [],
  ],
  [
    'recipients sorted and years added',
    { costs: withYears(2020, 2021, 2023), parties: rowsOf(PARTIES, ...SORTED) },
    ['neighbours'],
    [],
  ],
  ['posts sorted', { costs: rowsOf(COSTS, 'Udbud', 'Udstyr', 'Kurser') }, [], []],
])('%s', async (_, { costs = COSTS, parties = PARTIES }, lost, between) => {
  const book = await bookWithFormulas();
  const { moved = [] } = await allocateAnew(book, { Omkostninger: costs, Parter: parties });
  calculateBook(book);
  const mine = sheetOf(book, 'Mit ark');
  const told = new Map(moved.map(({ place }) => [place, true]));
  KEYS.forEach((key, index) => {
    const cell = `A${index + 1}`;
    const { rows, columns } = FORMULAS[key];
    // What has come in between belongs to a range of several lines.
    const wider = {
      ...FORMULAS[key],
      rows: rows.length > 2 ? [...rows, ...between] : rows,
      columns: columns.length > 2 ? [...columns, ...between] : columns,
    };
    const value = cellOf(mine, cell)?.value;
    expect([key, told.has(`Mit ark!${cell}`)]).toEqual([key, lost.includes(key)]);
    if (!lost.includes(key)) expect([key, value]).toEqual([key, expect.closeTo(byHand(book, wider), 6)]);
  });
  expect(addressOf(book, SHEET, 'Viborg', 'Kommuner 2023')).toBe(shown(content(mine, 'A1')).split('!')[1]);
});
