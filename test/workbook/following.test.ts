import type { ApplyReport } from '../../src/workbook/workbook';
import {
  addressOf,
  allocateAnew,
  allocatedBook,
  COSTS,
  meaningOf,
  PARTIES,
  type Rows,
  rowsOf,
  shown,
  withYears,
} from './allocatedAnew';
import { addSheet, content, contents, sheetOf, type } from './users';

/*
 * The user's own formulas over our sheets: they follow their figures, or are told of.
 */

/** Cells of our sheets that the user’s formulas mean: by what stands first in the row and the column. */
const MEANT = [
  ['Fordeling Drift', 'Udstyr', 'Kommuner 2023'],
  ['Fordeling Drift', 'Kurser', 'Region 2021'],
  ['Fordeling Drift', 'Skive', 'Kommuner 2023'],
  ['Fordeling Drift', 'Viborg', 'Kommuner 2021'],
  ['Fordeling Drift', 'Holstebro', 'Kommuner 2021'],
  ['Samlet oversigt', 'Viborg', 'Kommuner 2023'],
  ['Samlet oversigt', 'Skive', 'I alt'],
] as const;

interface Run {
  readonly report: ApplyReport;
  /** What each of the user’s formulas shows the name of now: `Skive, Kommuner 2023`. */
  readonly now: readonly string[];
}

/** Lets the user refer to our cells from a sheet of their own, and allocates what has become of the input. */
async function allocated(costs: Rows, parties: Rows, extra: readonly string[] = []): Promise<Run> {
  const book = await allocatedBook();
  const mine = addSheet(book, 'Mit ark');
  MEANT.forEach(([sheet, row, column], index) => {
    type(mine, `A${index + 1}`, `='${sheet}'!${addressOf(book, sheet, row, column)}`);
  });
  extra.forEach((formula, index) => {
    type(mine, `B${index + 1}`, formula);
  });
  const report = await allocateAnew(book, { Omkostninger: costs, Parter: parties });
  const now = MEANT.map((_, index) => meaningOf(book, shown(content(mine, `A${index + 1}`))));
  return { report, now };
}

const ALL = MEANT.map(([, row, column]) => `${row}, ${column}`);

/** What the formulas mean that lost what they meant. */
type Lost = Readonly<Record<string, string>>;

test.each<[string, Rows, Rows, Lost]>([
  ['nothing but amounts', withYears(2021, 2023), PARTIES, {}],
  ['a year more at the end', withYears(2021, 2023, 2024), PARTIES, {}],
  ['a year more first', withYears(2020, 2021, 2023), PARTIES, {}],
  ['a year more in between', withYears(2021, 2022, 2023), PARTIES, {}],
  ['a year more everywhere', withYears(2020, 2021, 2022, 2023, 2024), PARTIES, {}],
  ['the years in another order', withYears(2023, 2021), PARTIES, {}],
  ['a year less', withYears(2023), PARTIES, { A2: '#REF!', A4: '#REF!', A5: '#REF!' }],
  ['the next years', withYears(2023, 2024), PARTIES, { A2: '#REF!', A4: '#REF!', A5: '#REF!' }],
  [
    'one year instead of another',
    withYears(2022, 2023),
    PARTIES,
    { A2: 'Kurser, Region 2022', A4: 'Viborg, Kommuner 2022', A5: 'Holstebro, Kommuner 2022' },
  ],
  ['posts more, and one less', rowsOf(COSTS, 'Nyt', 'Udstyr', 'Udbud', 'Mere'), PARTIES, { A2: '#REF!' }],
  ['posts in another order', rowsOf(COSTS, 'Udbud', 'Kurser', 'Udstyr'), PARTIES, {}],
  ['a recipient more', COSTS, rowsOf(PARTIES, 'Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen'), {}],
  [
    'two recipients more',
    COSTS,
    rowsOf(PARTIES, 'Lemvig', 'Skive', 'Viborg', 'Struer', 'Holstebro', 'Regionen'),
    {},
  ],
  [
    'a recipient less',
    COSTS,
    rowsOf(PARTIES, 'Skive', 'Holstebro', 'Regionen'),
    { A4: '#REF!', A6: '#REF!' },
  ],
  [
    'a recipient renamed',
    COSTS,
    rowsOf(PARTIES, 'Skive', 'Viborg Kommune', 'Holstebro', 'Regionen'),
    { A4: 'Viborg Kommune, Kommuner 2021', A6: 'Viborg Kommune, Kommuner 2023' },
  ],
  ['recipients sorted', COSTS, rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg'), {}],
  [
    'recipients sorted, and one more',
    COSTS,
    rowsOf(PARTIES, 'Holstebro', 'Lemvig', 'Regionen', 'Skive', 'Viborg'),
    {},
  ],
  [
    'all at once',
    rowsOf(withYears(2023, 2024), 'Udbud', 'Nyt', 'Udstyr'),
    rowsOf(PARTIES, 'Regionen', 'Viborg', 'Lemvig', 'Skive'),
    { A2: '#REF!', A4: '#REF!', A5: '#REF!' },
  ],
])('after %s the formulas mean what they meant, or are told of', async (_, costs, parties, lost) => {
  const { now, report } = await allocated(costs, parties);
  expect(now).toEqual(ALL.map((meant, index) => lost[`A${index + 1}`] ?? meant));
  expect((report.moved ?? []).map(({ place }) => place)).toEqual(
    Object.keys(lost).map((cell) => `Mit ark!${cell}`),
  );
});

const NEXT_YEARS = withYears(2023, 2024);

test('what a formula has lost is told by the names of rows and columns', async () => {
  const { report } = await allocated(
    COSTS,
    rowsOf(PARTIES, 'Skive', 'Viborg Kommune', 'Holstebro', 'Regionen'),
    ["='Samlet oversigt'!B3"],
  );
  expect(report.moved).toContainEqual({
    ...{ place: 'Mit ark!B1', kind: 'elsewhere' },
    ...{ was: 'Viborg, Kommuner 2021', is: 'Viborg Kommune, Kommuner 2021' },
  });
});

test('an area whose ends stay, with others between them, is told by those', async () => {
  const { report } = await allocated(COSTS, rowsOf(PARTIES, 'Skive', 'Holstebro', 'Viborg', 'Regionen'), [
    '=SUM(INDIRECT("\'Samlet oversigt\'!B1:B3"))',
    '=SUM(INDIRECT("\'Samlet oversigt\'!B2:B5"))',
    '=SUM(INDIRECT("\'Samlet oversigt\'!B2:B3"),INDIRECT("\'Samlet oversigt\'!B5"))',
  ]);
  expect(report.moved).toEqual([
    {
      ...{ place: 'Mit ark!B1', kind: 'elsewhere' },
      ...{ was: 'Part – Viborg, Kommuner 2021', is: 'Part – Holstebro, Kommuner 2021' },
    },
    {
      ...{ place: 'Mit ark!B3', kind: 'elsewhere' },
      ...{ was: 'Skive – Viborg, Kommuner 2021', is: 'Skive – Holstebro, Kommuner 2021' },
    },
  ]);
  const inside = await allocated(
    rowsOf(COSTS, 'Udstyr', 'Kurser', 'Udbud'),
    rowsOf(PARTIES, 'Skive', 'Lemvig', 'Holstebro', 'Viborg', 'Regionen'),
    ['=SUM(INDIRECT("\'Samlet oversigt\'!B2:B4"))'],
  );
  expect(inside.report.moved?.map(({ was, is }) => [was, is])[0]).toEqual([
    'Viborg, Kommuner 2021',
    'Lemvig, Kommuner 2021',
  ]);
});

test.each<[string, string, string | null]>([
  ['a sum over the recipients in a year that has gone', "=SUM('Samlet oversigt'!B2:B5)", 'gone'],
  ['a sum over years, of which some are left', "=SUM('Samlet oversigt'!B2:E2)", null],
  [
    'whole columns looked up by name',
    "=XLOOKUP(\"Viborg\",'Samlet oversigt'!A:A,'Samlet oversigt'!A:A)",
    null,
  ],
  ['a column by its number', '=VLOOKUP("Viborg",\'Samlet oversigt\'!A:F,3,FALSE)', 'counted'],
  ['a cell by its numbers', '=INDEX(Samlet_oversigt,3,3)', 'counted'],
  [
    'numbers that are looked up',
    '=INDEX(Samlet_oversigt,MATCH("Viborg",A:A,0),MATCH("I alt",A1:Z1,0))',
    null,
  ],
  ['an address as text', '=INDIRECT("\'Samlet oversigt\'!B3")', 'elsewhere'],
  ['a cell beside the tables', "='Samlet oversigt'!Z3", null],
  ['what is no table', '=Kontrol!A3', null],
])('the years move on under %s', async (_, formula, kind) => {
  const { report } = await allocated(NEXT_YEARS, PARTIES, [formula]);
  const told = report.moved?.find(({ place }) => place === 'Mit ark!B1');
  expect(told?.kind ?? null).toBe(kind);
});

test('what the user has beside a recipient goes with it, formulas and all', async () => {
  const book = await allocatedBook();
  const overview = sheetOf(book, 'Samlet oversigt');
  for (const row of [2, 3, 4, 5]) {
    type(overview, `J${row}`, `om ${shown(content(overview, `A${row}`))}`);
    type(overview, `K${row}`, `=F${row}*2`);
  }
  await allocateAnew(book, { Parter: rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg') });
  for (const row of [2, 3, 4, 5]) {
    expect(content(overview, `J${row}`)).toBe(`om ${shown(content(overview, `A${row}`))}`);
    expect(content(overview, `K${row}`)).toBe(`=F${row}*2`);
  }
});

test.each<[string, Rows, string | null]>([
  ['the years move on and posts go', rowsOf(withYears(2023, 2024), 'Udbud'), 'Kommuner 2023'],
  ['earlier years come and posts go', rowsOf(withYears(2020, 2021), 'Udbud'), 'Kommuner 2023'],
  ['posts go', rowsOf(COSTS, 'Udbud'), 'Kommuner 2023'],
  ['the last year goes', withYears(2021), null],
  ['the last year and posts go', rowsOf(withYears(2021), 'Udbud'), null],
  ['the first year and posts go', rowsOf(withYears(2023), 'Udbud'), 'Kommuner 2023'],
])('where %s what the user has beside our tables, and below, stays in its column', async (_, costs, year) => {
  const book = await allocatedBook();
  const sheets = ['Samlet oversigt', 'Fordeling Drift'].map((name) => sheetOf(book, name));
  const mine = addSheet(book, 'Mit ark');
  for (const [index, sheet] of sheets.entries()) {
    for (let row = 1; row < 20; row++) type(sheet, `L${row}`, `note ${row}`);
    if (year === null) continue;
    const cell = addressOf(book, sheet.name, 'Viborg', year);
    type(mine, `A${index + 1}`, `='${sheet.name}'!${cell}`);
  }
  await allocateAnew(book, { Omkostninger: costs });
  for (const sheet of sheets) {
    expect(contents(sheet, 'L1:L19').flat()).toEqual(
      Array.from({ length: 19 }, (__, row) => `note ${row + 1}`),
    );
    expect(
      contents(sheet, 'M1:Z19')
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
  }
});

test('a formula under a column stays under it, whatever year that becomes, and is told of', async () => {
  const book = await allocatedBook();
  const overview = sheetOf(book, 'Samlet oversigt');
  type(overview, 'B30', '=B6/1000');
  const { moved } = await allocateAnew(book, { Omkostninger: withYears(2020, 2021, 2023) });
  expect(content(overview, 'B30')).toBe('=B6/1000');
  expect(moved).toEqual([
    {
      ...{ place: 'Samlet oversigt!B30', kind: 'elsewhere' },
      ...{ was: 'Total, Kommuner 2021', is: 'Total, Kommuner 2020' },
    },
  ]);
});

test.each<[string, (book: Awaited<ReturnType<typeof allocatedBook>>) => void]>([
  [
    'merged cells',
    (book) => sheetOf(book, 'Samlet oversigt').merges.push({ row: 2, column: 9, rows: 2, columns: 2 }),
  ],
])('where %s stand beside a table nothing is moved, and it is told', async (_, change) => {
  const book = await allocatedBook();
  change(book);
  const mine = addSheet(book, 'Mit ark');
  type(mine, 'A1', `='Samlet oversigt'!${addressOf(book, 'Samlet oversigt', 'Viborg', 'Kommuner 2023')}`);
  const { moved } = await allocateAnew(book, {
    Omkostninger: withYears(2020, 2021, 2023),
    Parter: rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg'),
  });
  expect(content(mine, 'A1')).toBe("='Samlet oversigt'!D3");
  expect(moved).toEqual([
    {
      ...{ place: 'Mit ark!A1', kind: 'elsewhere' },
      ...{ was: 'Viborg, Kommuner 2023', is: 'Regionen, Kommuner 2021' },
    },
  ]);
});
