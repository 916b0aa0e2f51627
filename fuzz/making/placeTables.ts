import type { Book, BookValue, Sheet } from '../../workbench/book/book';
import { formatAddress } from '../../workbench/book/addresses';
import { ensureCell } from '../../workbench/book/cellAt';
import { freeSheetId, newSheet } from '../../workbench/book/newBook';
import type { Random } from '../random';
import type { InputTable } from './workbookModel';

/** Puts the tables into the workbook: several on a sheet or one, as Excel tables or defined names, now and then with a name that points astray. */
export function placeTables(
  random: Random,
  book: Book,
  tables: readonly InputTable[],
  astray: boolean,
): void {
  let sheet: Sheet | null = null;
  let row = 0;
  for (const table of tables) {
    if (sheet === null || random.chance(60)) {
      sheet = addSheet(book, random.chance(50) ? table.name : `Ark ${book.sheets.length + 1}`);
      row = random.chance(40) ? random.int(1, 6) : 0;
    }
    const column = random.chance(30) ? random.int(1, 5) : 0;
    const columns = Math.max(1, ...table.rows.map((cells) => cells.length));
    const area = { row, column, rows: Math.max(1, table.rows.length), columns };
    table.rows.forEach((cells, index) => {
      cells.forEach((value, at) => write(sheet, row + index, column + at, value, random));
    });
    if (astray && random.chance(8)) nameAstray(random, book, sheet, table.name);
    else if (random.chance(30) && canBeTable(table)) addTable(book, sheet, table.name, area);
    else addName(random, book, sheet, table.name, area);
    row += area.rows + random.int(1, 4);
  }
}

function addSheet(book: Book, wish: string): Sheet {
  const taken = book.sheets.some(({ name }) => name.toLowerCase() === wish.toLowerCase());
  const sheet = newSheet(taken ? `Ark nr. ${book.sheets.length + 1}` : wish, freeSheetId(book));
  book.sheets.push(sheet);
  return sheet;
}

function write(sheet: Sheet | null, row: number, column: number, value: BookValue, random: Random): void {
  if (sheet === null || value === null) return;
  const cell = ensureCell(sheet, row, column);
  cell.value = value;
  // A formula with the value it last had, as a budget linked to another workbook has.
  if (typeof value === 'number' && random.chance(3)) cell.formula = String(value);
}

function canBeTable({ rows }: InputTable): boolean {
  const [headings = []] = rows;
  const different = new Set(
    headings.map((heading) => (typeof heading === 'string' ? heading.toLowerCase() : '')),
  );
  return rows.length > 1 && !different.has('') && different.size === headings.length;
}

type Area = Sheet['tables'][number]['range'];

function addTable(book: Book, sheet: Sheet, name: string, range: Area): void {
  const id = book.sheets.reduce((most, { tables }) => Math.max(most, ...tables.map((one) => one.id)), 0) + 1;
  sheet.tables.push({ id, name, range, showHeaders: true, showTotals: false });
}

function addName(random: Random, book: Book, sheet: Sheet, name: string, area: Area): void {
  const first = formatAddress({ ...area, rows: 1, columns: 1 });
  const last = formatAddress({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  });
  // Some select whole columns, so that new rows are in it.
  const isWhole = area.row === 0 && random.chance(4);
  const [from, to] = [first, last].map((address) => absolute(address, isWhole));
  const formula = `'${sheet.name.replaceAll("'", "''")}'!${from}:${to}`;
  book.names.push({ name, formula, comment: '', visible: !random.chance(3), sheet: null });
}

function absolute(address: string, onlyColumn: boolean): string {
  return address.replace(/^([A-Z]+)(\d+)$/, onlyColumn ? '$$$1' : '$$$1$$$2');
}

function nameAstray(random: Random, book: Book, sheet: Sheet, name: string): void {
  const own = `'${sheet.name.replaceAll("'", "''")}'`;
  const formula = random.pick([
    '#REF!',
    `${own}!#REF!`,
    '42',
    '"tekst"',
    `${own}!$A$1`,
    `${own}!$A$1:$B$3,${own}!$D$1:$E$3`,
    `${own}!$XFA$1048570:$XFD$1048576`,
    `OFFSET(${own}!$A$1,0,0,3,3)`,
    'Findes_ikke',
  ]);
  book.names.push({ name, formula, comment: '', visible: true, sheet: random.chance(15) ? sheet : null });
}
