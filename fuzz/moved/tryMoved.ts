import { areaAddress } from '../../src/cells/addresses';
import { calculate } from '../../src/calculation/calculate';
import { inputNames } from '../../src/calculation/inputNames';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import type { Book, Sheet } from '../../workbench/book/book';
import { ensureCell, forEachCell } from '../../workbench/book/cellAt';
import { freeSheetId, newBook, newSheet } from '../../workbench/book/newBook';
import { locateReference } from '../../workbench/calculation/locateReference';
import { startHost } from '../../workbench/host/startHost';
import { type Random, randomFrom } from '../random';
import { lostBy, meantOf } from './lost';
import { changeInputs, type Inputs, makeInputs } from './makeMoved';
import { type Table, tablesOf } from './tables';

/** A formula of the user's over our tables, with a number by which it is found again. */
interface Formula {
  readonly tag: string;
  readonly text: string;
  readonly home: string;
}

/** What a seed came to: how many formulas were looked at, how many lost what they meant, and what is wrong. */
export interface Tried {
  readonly formulas: number;
  readonly lost: number;
  readonly problems: readonly string[];
}

/**
 * Lets formulas of the user's refer to our tables, changes the input at random, recalculates through the host, and
 * compares what is told of them with what the host has made of them: by names of rows and columns, read off the cells.
 */
export async function tryMoved(seed: number): Promise<Tried> {
  const random = randomFrom(seed);
  const inputs = makeInputs(random);
  const book = newBook('Mit ark');
  await allocate(book, inputs);
  const before = tablesOf(book);
  const formulas = typeFormulas(book, before, random);
  const moved = await allocate(book, changeInputs(inputs, random));
  const after = tablesOf(book);
  const told = new Map(moved.map(({ place, kind }) => [place, kind]));
  let lost = 0;
  const problems = formulas.flatMap(({ tag, text, home }): string[] => {
    const now = find(book, tag);
    const expected = before.flatMap((table) => {
      const then = after.find(({ name }) => name === table.name);
      const meant = meantOf(text, home, table);
      if (meant === null || then === undefined) return [];
      const means = now === null ? null : meantOf(now.text, now.home, then);
      return lostBy(text, meant, means, table, then) ?? [];
    })[0];
    // What stood in a line that has gone, has gone with it.
    if (now === null) return [];
    if (expected !== undefined) lost += 1;
    const found = told.get(now.place);
    told.delete(now.place);
    return found === expected
      ? []
      : [`${now.place} ${text} → ${now.text}: ${expected ?? 'kept'}, told ${found ?? 'nothing'}`];
  });
  return {
    formulas: formulas.length,
    lost,
    problems: [...problems, ...[...told.keys()].map((place) => `${place} is told of, and is none`)],
  };
}

async function allocate(book: Book, inputs: Inputs) {
  writeInputs(book, inputs);
  const host = startHost(book, { locate: locateReference });
  const workbook = excelWorkbook(host.Excel);
  const { plan, findings } = calculate(await workbook.read(inputNames({})));
  if (plan === null) throw new Error(JSON.stringify(findings[0]));
  const { moved = [] } = await workbook.apply(plan);
  host.end();
  return moved;
}

function writeInputs(book: Book, { years, posts, parties }: Inputs): void {
  const ranges = {
    Omkostninger: [
      ['Post', 'Gruppe', 'Nøgle', ...years],
      ...posts.map(([name, group]) => [name, group, '35/65', ...years.map((year) => year * 10)]),
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ...parties.map(([name, sector]) => [name, sector, name.length * 1000]),
    ],
  };
  for (const [name, rows] of Object.entries(ranges)) {
    const sheet = book.sheets.find((one) => one.name === name) ?? newSheet(name, freeSheetId(book));
    if (!book.sheets.includes(sheet)) book.sheets.push(sheet);
    sheet.rows.length = 0;
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => (ensureCell(sheet, row, column).value = value));
    });
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    const formula = `${name}!${areaAddress(area, '$')}`;
    const entry = book.names.find((one) => one.name === name);
    if (entry === undefined) book.names.push({ name, formula, comment: '', visible: true, sheet: null });
    else entry.formula = formula;
  }
}

/** On a sheet of the user's, and beside, above and below our tables. */
function typeFormulas(book: Book, tables: readonly Table[], random: Random): Formula[] {
  return random.times(random.int(1, 8), (index) => {
    const table = random.pickFrom(tables);
    const [row, column] = [random.int(0, table.rows.length - 1), random.int(0, table.columns.length - 1)];
    const isOne = random.chance(50);
    const area = {
      row: table.row + row,
      column: table.column + column,
      rows: isOne ? 1 : random.int(1, table.rows.length - row),
      columns: isOne ? 1 : random.int(1, table.columns.length - column),
    };
    const address = `'${table.sheet}'!${areaAddress(area, random.chance(30) ? '$' : '')}`;
    const tag = `0*${1000 + index}`;
    const text = `${made(address, random)}+${tag}`;
    const home = random.chance(70) ? 'Mit ark' : table.sheet;
    const sheet = book.sheets.find(({ name }) => name === home);
    if (sheet === undefined) throw new Error(home);
    const isBeside = home !== 'Mit ark' && random.chance(50);
    const at = isBeside
      ? { row: table.row + random.int(0, table.rows.length - 1), column: 30 + index }
      : { row: home === 'Mit ark' ? index : 60 + index, column: random.int(0, 12) };
    ensureCell(sheet, at.row, at.column).formula = text;
    return { tag, text, home };
  });
}

function made(address: string, random: Random): string {
  return random.pick([
    `SUM(${address})`,
    `SUM(${address})`,
    `VLOOKUP("Skive",${address},2,FALSE)`,
    `SUM(INDIRECT("${address.replaceAll('$', '')}"))`,
    `INDEX(${address},MATCH("Skive",A:A,0))`,
  ] as const);
}

function find(
  book: Book,
  tag: string,
): { readonly text: string; readonly home: string; readonly place: string } | null {
  let found: { text: string; home: string; place: string } | null = null;
  const look = (sheet: Sheet): void => {
    forEachCell(sheet, { row: 0, column: 0, rows: sheet.rows.length, columns: 100 }, (cell, row, column) => {
      if (cell.formula?.endsWith(tag) !== true) return;
      const address = areaAddress({ row, column, rows: 1, columns: 1 });
      found = { text: cell.formula, home: sheet.name, place: `${sheet.name}!${address}` };
    });
  };
  book.sheets.forEach(look);
  return found;
}
