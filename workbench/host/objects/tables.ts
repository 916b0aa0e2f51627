import type { Sheet, Table } from '../../book/book';
import { intersection } from '../../book/areas';
import { ExcelError } from '../../book/excelError';
import { findTable, freeTableName } from '../../book/tableNames';
import { CellRange } from '../cellRange';
import { readTexts } from '../cells/readCells';
import type { Session } from '../session';
import { targetOf, type Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { eventMethods } from './eventMethods';
import { rangeArgument } from './rangeArgument';
import { tableObject } from './table';

/** The tables of the whole workbook (`sheet` null) or of one sheet. */
interface Tables {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

export const tablesObject = defineObject<Tables>({
  className: 'TableCollection',
  scalars: { count: { get: (tables) => list(tables).length } },
  items: list,
  item: (tables, given) => {
    const found = find(tables, given);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  },
  methods: {
    add,
    getCount: (tables) => list(tables).length,
    getItemOrNullObject: find,
    ...eventMethods<Tables>(({ session }) => session, 'TableCollection', ['Added', 'Deleted']),
  },
});

/** The tables that a range has cells of, or (`isWhole`) has all cells of. */
export const scopedTablesObject = defineObject<{ readonly range: CellRange; readonly isWhole: boolean }>({
  className: 'TableScopedCollection',
  items: (scope) => scopedTables(scope),
  item: (scope, given) => {
    const found = scopedTables(scope).find((table) => table.read('name') === given.text(0));
    if (found === undefined) throw new ExcelError('ItemNotFound');
    return found;
  },
  methods: { getCount: (scope) => scopedTables(scope).length },
});

function scopedTables({
  range: { session, sheet, area },
  isWhole,
}: {
  readonly range: CellRange;
  readonly isWhole: boolean;
}): HostObject[] {
  return sheet.tables
    .filter(({ range }) => {
      const shared = intersection(range, area);
      const isAll = shared?.rows === range.rows && shared.columns === range.columns;
      return shared !== null && (isAll || !isWhole);
    })
    .map((table) => tableObject({ session, sheet, table }));
}

function list({ session, sheet }: Tables): HostObject[] {
  const sheets = sheet === null ? session.book.sheets : [sheet];
  return sheets.flatMap((home) => home.tables.map((table) => tableObject({ session, sheet: home, table })));
}

function find({ session, sheet }: Tables, given: Arguments): HostObject | null {
  const found = findTable(session.book, given.text(0));
  if (found === undefined || (sheet !== null && found.sheet !== sheet)) return null;
  return tableObject({ session, ...found });
}

function add({ session, sheet }: Tables, given: Arguments): HostObject {
  const home = new CellRange(session, sheet ?? session.book.activeSheet, {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  });
  const range = targetOf(given.at(0), CellRange) ?? rangeArgument(given.at(0), home);
  if (!given.flag(1))
    throw new ExcelError('NotImplemented', "The workbench's host makes tables with headings only.");
  session.refuseIfProtected(range.sheet);
  // Guess: the code where tables would overlap.
  if (range.sheet.tables.some((other) => intersection(other.range, range.area) !== null))
    throw new ExcelError('InvalidArgument');
  refuseUnlessHeadings(range);
  const ids = session.book.sheets.flatMap(({ tables }) => tables.map(({ id }) => id));
  const table: Table = {
    id: Math.max(0, ...ids) + 1,
    name: freeTableName(session.book, 'Tabel'),
    range: range.area,
    showHeaders: true,
    showTotals: false,
  };
  range.sheet.tables.push(table);
  session.changed();
  return tableObject({ session, sheet: range.sheet, table });
}

/** Excel would write headings of its own into empty or repeated ones. */
function refuseUnlessHeadings(range: CellRange): void {
  const [headings = []] = (readTexts(range.with({ rows: 1 })) ?? []) as string[][];
  const names = headings.map((heading) => heading.toLowerCase());
  if (names.includes('') || new Set(names).size < names.length) {
    throw new ExcelError('NotImplemented', "The workbench's host does not make up headings for tables.");
  }
}
