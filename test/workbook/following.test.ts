import type { Grid } from '../../src/cells/grid';
import { calculate } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { ApplyReport } from '../../src/workbook/workbook';
import type { Book, BookValue } from '../../workbench/book/book';
import { locateReference } from '../../workbench/calculation/locateReference';
import { startHost } from '../../workbench/host/startHost';
import { bookOf, type Typed } from '../support/bookOf';
import { addSheet, content, sheetOf, type } from './users';

/*
 * The user's own formulas over our sheets: they follow their figures, or are told of.
 */

type Rows = readonly (readonly Typed[])[];

const COSTS: Rows = [
  ['Post', 'Gruppe', 'Nøgle', 2021, 2022],
  ['Udstyr', 'Drift', '35/65', 1000, 2000],
  ['Kurser', 'Drift', '35/65', 500, 600],
  ['Udbud', 'Drift', '35/65', 700, 800],
];
const PARTIES: Rows = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 45_851],
  ['Viborg', 'Kommuner', 96_921],
  ['Holstebro', 'Kommuner', 58_553],
  ['Regionen', 'Region', 1],
];

/** Columns in another order, given by their headings. */
function columns(rows: Rows, ...headings: readonly Typed[]): Typed[][] {
  return rows.map((row) =>
    headings.map((heading) => row[rows[0]!.indexOf(heading)] ?? (row === rows[0] ? heading : 300)),
  );
}

const rowsOf = (rows: Rows, ...labels: readonly string[]): Rows => [
  rows[0]!,
  ...labels.map((label) => rows.find(([first]) => first === label) ?? [label, ...rows[1]!.slice(1)]),
];

/** Cells of our sheets that the user’s formulas mean: by what stands first in the row and the column. */
const MEANT = [
  ['Fordeling Drift', 'Udstyr', 'Kommuner 2022'],
  ['Fordeling Drift', 'Kurser', 'Region 2021'],
  ['Fordeling Drift', 'Skive', 'Kommuner 2022'],
  ['Fordeling Drift', 'Viborg', 'Kommuner 2021'],
  ['Fordeling Drift', 'Holstebro', 'Kommuner 2021'],
  ['Samlet oversigt', 'Viborg', 'Kommuner 2022'],
  ['Samlet oversigt', 'Skive', 'I alt'],
] as const;

interface Run {
  readonly book: Book;
  readonly report: ApplyReport;
  /** What each of the user’s formulas shows the name of now: `Skive, Kommuner 2022`. */
  readonly now: readonly string[];
  readonly formulas: readonly string[];
}

/** Allocates, lets the user refer to our cells from a sheet of their own, and allocates what has become of the input. */
async function allocatedAnew(costs: Rows, parties: Rows, extra: readonly string[] = []): Promise<Run> {
  const book = bookOf({ Omkostninger: COSTS, Parter: PARTIES });
  const { Excel } = startHost(book, { locate: locateReference });
  const workbook = excelWorkbook(Excel);
  const recalculate = async (grids: Readonly<Record<string, Rows>> | null): Promise<ApplyReport> => {
    const state = await workbook.read(inputNames({}));
    const changed = new Map<string, Grid>(state.grids);
    for (const [name, rows] of Object.entries(grids ?? {})) {
      changed.set(name, { name, sheet: name, row: 0, column: 0, values: rows as Grid['values'] });
    }
    const { plan, findings } = calculate({ ...state, grids: changed });
    if (plan === null) throw new Error(JSON.stringify(findings[0]));
    return workbook.apply(plan);
  };
  await recalculate(null);
  const mine = addSheet(book, 'Mit ark');
  MEANT.forEach(([sheet, row, column], index) => {
    type(mine, `A${index + 1}`, `='${sheet}'!${addressOf(book, sheet, row, column)}`);
  });
  extra.forEach((formula, index) => {
    type(mine, `B${index + 1}`, formula);
  });
  const report = await recalculate({ Omkostninger: costs, Parter: parties });
  const formulas = MEANT.map((_, index) => shown(content(mine, `A${index + 1}`)));
  return { book, report, now: formulas.map((formula) => nameOf(book, formula)), formulas };
}

/** A block begins where a row is headed `Omkostning` or `Part`. */
function headingOf(book: Book, sheet: string, row: number): number {
  for (let at = row; at >= 0; at--) {
    if (['Omkostning', 'Part'].includes(textAt(book, sheet, at, 0))) return at;
  }
  throw new Error(`no heading above row ${row}`);
}

function textAt(book: Book, sheet: string, row: number, column: number): string {
  return shown(sheetOf(book, sheet).rows[row]?.[column]?.value ?? '');
}

function shown(value: BookValue): string {
  return typeof value === 'object' ? '' : String(value);
}

function addressOf(book: Book, sheet: string, row: string, column: string): string {
  const rows = sheetOf(book, sheet).rows;
  const at = rows.findIndex((cells) => cells?.[0]?.value === row);
  const heading = rows[headingOf(book, sheet, at)] ?? [];
  const index = heading.findIndex(({ value }) => value === column);
  if (at < 0 || index < 0) throw new Error(`no ${row}, ${column} on ${sheet}`);
  return `${String.fromCharCode(65 + index)}${at + 1}`;
}

function nameOf(book: Book, formula: string): string {
  const match = /^='?([^'!]+)'?!([A-Z])(\d+)$/.exec(formula);
  if (match === null) return formula.includes('#REF!') ? '#REF!' : formula;
  const [, sheet = '', letter = '', digits = ''] = match;
  const row = Number(digits) - 1;
  const heading = textAt(book, sheet, headingOf(book, sheet, row), letter.charCodeAt(0) - 65);
  return `${textAt(book, sheet, row, 0)}, ${heading}`;
}

const ALL = MEANT.map(([, row, column]) => `${row}, ${column}`);

/** What is told of formulas that lost what they meant must be just those that did. */
function lostAndTold({ now, report }: Run): {
  readonly lost: readonly string[];
  readonly told: readonly string[];
} {
  const lost = ALL.flatMap((meant, index) => (now[index] === meant ? [] : [`Mit ark!A${index + 1}`]));
  return { lost, told: (report.moved ?? []).map(({ place }) => place) };
}

test.each<[string, Rows, Rows]>([
  ['nothing but amounts', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2021, 2022), PARTIES],
  ['a year more at the end', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2021, 2022, 2023), PARTIES],
  ['a year more first', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2020, 2021, 2022), PARTIES],
  ['a year more first and last', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2020, 2021, 2022, 2023), PARTIES],
  ['a year less', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2022), PARTIES],
  ['the next years', columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2022, 2023), PARTIES],
  ['a post more, and one less', rowsOf(COSTS, 'Nyt', 'Udstyr', 'Udbud', 'Mere'), PARTIES],
  ['posts in another order', rowsOf(COSTS, 'Udbud', 'Kurser', 'Udstyr'), PARTIES],
  ['a recipient more', COSTS, rowsOf(PARTIES, 'Skive', 'Lemvig', 'Viborg', 'Holstebro', 'Regionen')],
  ['a recipient less', COSTS, rowsOf(PARTIES, 'Skive', 'Holstebro', 'Regionen')],
  ['a recipient renamed', COSTS, rowsOf(PARTIES, 'Skive', 'Viborg Kommune', 'Holstebro', 'Regionen')],
  ['recipients sorted', COSTS, rowsOf(PARTIES, 'Holstebro', 'Regionen', 'Skive', 'Viborg')],
  [
    'all at once',
    columns(rowsOf(COSTS, 'Udbud', 'Nyt', 'Udstyr'), 'Post', 'Gruppe', 'Nøgle', 2022, 2023),
    rowsOf(PARTIES, 'Regionen', 'Viborg', 'Lemvig', 'Skive'),
  ],
])('after %s no formula has lost what it meant without a word', async (_, costs, parties) => {
  const run = await allocatedAnew(costs, parties);
  const { lost, told } = lostAndTold(run);
  expect(told).toEqual(lost);
});

const NEXT_YEARS = columns(COSTS, 'Post', 'Gruppe', 'Nøgle', 2022, 2023);

test('what a formula has lost is told by the names of rows and columns', async () => {
  const { report } = await allocatedAnew(
    COSTS,
    rowsOf(PARTIES, 'Skive', 'Viborg Kommune', 'Holstebro', 'Regionen'),
    ["='Samlet oversigt'!B3"],
  );
  expect(report.moved).toContainEqual({
    ...{ place: 'Mit ark!B1', kind: 'elsewhere' },
    ...{ was: 'Viborg, Kommuner 2021', is: 'Viborg Kommune, Kommuner 2021' },
  });
});

test.each<[string, string, string | null]>([
  ['a sum over the recipients in a year that has gone', "=SUM('Samlet oversigt'!B2:B5)", 'elsewhere'],
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
  const { report } = await allocatedAnew(NEXT_YEARS, PARTIES, [formula]);
  const told = report.moved?.find(({ place }) => place === 'Mit ark!B1');
  expect(told?.kind ?? null).toBe(kind);
});
