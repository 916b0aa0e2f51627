import type { Grid } from '../../src/cells/grid';
import { calculate } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { ApplyReport } from '../../src/workbook/workbook';
import type { Book, BookValue } from '../../workbench/book/book';
import { createBookCalculator } from '../../workbench/calculation/createBookCalculator';
import { locateReference } from '../../workbench/calculation/locateReference';
import { startHost } from '../../workbench/host/startHost';
import { bookOf, type Typed } from '../support/bookOf';
import { sheetOf } from './users';

/*
 * A workbook that has been allocated, in which the user then refers to our cells, and that is allocated anew.
 */

export type Rows = readonly (readonly Typed[])[];

export const COSTS: Rows = [
  ['Post', 'Gruppe', 'Nøgle', 2021, 2023],
  ['Udstyr', 'Drift', '35/65', 1000, 2000],
  ['Kurser', 'Drift', '35/65', 500, 600],
  ['Udbud', 'Drift', '35/65', 700, 800],
];
export const PARTIES: Rows = [
  ['Part', 'Sektor', 'Folketal'],
  ['Skive', 'Kommuner', 45_851],
  ['Viborg', 'Kommuner', 96_921],
  ['Holstebro', 'Kommuner', 58_553],
  ['Regionen', 'Region', 1],
];

/** The costs with other years, or in another order; 300 kr. each in a year that is new. */
export function withYears(...years: readonly number[]): Rows {
  return COSTS.map((row) => [
    ...row.slice(0, 3),
    ...years.map((year) => (row === COSTS[0] ? year : (row[COSTS[0]!.indexOf(year)] ?? 300))),
  ]);
}

/** The rows of these names in their order; one that is new is like the first. */
export function rowsOf(rows: Rows, ...labels: readonly string[]): Rows {
  return [
    rows[0]!,
    ...labels.map((label) => rows.find(([first]) => first === label) ?? [label, ...rows[1]!.slice(1)]),
  ];
}

let allocated: Promise<Book> | null = null;

/** A workbook of its own with sheets of ours for the costs and recipients. */
export async function allocatedBook(): Promise<Book> {
  allocated ??= (async () => {
    const book = bookOf({ Omkostninger: COSTS, Parter: PARTIES });
    await allocateAnew(book, {});
    return book;
  })();
  return structuredClone(await allocated);
}

/** Allocates what has become of the input. */
export async function allocateAnew(book: Book, grids: Readonly<Record<string, Rows>>): Promise<ApplyReport> {
  const host = startHost(book, { locate: locateReference });
  const workbook = excelWorkbook(host.Excel);
  const state = await workbook.read(inputNames({}));
  const changed = new Map<string, Grid>(state.grids);
  for (const [name, rows] of Object.entries(grids)) {
    changed.set(name, { name, sheet: name, row: 0, column: 0, values: rows as Grid['values'] });
  }
  const { plan, findings } = calculate({ ...state, grids: changed });
  if (plan === null) throw new Error(JSON.stringify(findings[0]));
  const report = await workbook.apply(plan);
  host.end();
  return report;
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

/** A value as a person reads it. */
export function shown(value: BookValue): string {
  return typeof value === 'object' ? '' : String(value);
}

/** Where a figure of ours is, by what stands first in its row and its column: `D3`. */
export function addressOf(book: Book, sheet: string, row: string, column: string): string {
  const rows = sheetOf(book, sheet).rows;
  const at = rows.findIndex((cells) => cells?.[0]?.value === row);
  const heading = at < 0 ? [] : (rows[headingOf(book, sheet, at)] ?? []);
  const index = heading.findIndex(({ value }) => value === column);
  if (at < 0 || index < 0) throw new Error(`no ${row}, ${column} on ${sheet}`);
  return `${String.fromCharCode(65 + index)}${at + 1}`;
}

/** What a reference to a cell of ours means: `Skive, Kommuner 2023`. */
export function meaningOf(book: Book, formula: string): string {
  const match = /^='?([^'!]+)'?!([A-Z])(\d+)$/.exec(formula);
  if (match === null) return formula.includes('#REF!') ? '#REF!' : formula;
  const [, sheet = '', letter = '', digits = ''] = match;
  const row = Number(digits) - 1;
  const heading = textAt(book, sheet, headingOf(book, sheet, row), letter.charCodeAt(0) - 65);
  return `${textAt(book, sheet, row, 0)}, ${heading}`;
}

/** What the figures of ours are that are so called: 0 where there is none. */
export function figureOf(book: Book, sheet: string, row: string, column: string): number {
  const [letter = '', ...digits] = addressOf(book, sheet, row, column);
  const value = sheetOf(book, sheet).rows[Number(digits.join('')) - 1]?.[letter.charCodeAt(0) - 65]?.value;
  return typeof value === 'number' ? value : 0;
}

/** Fills in the values of all formulas. */
export function calculateBook(book: Book): void {
  createBookCalculator().calculate(book);
}
