import type { Rectangle } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { readTexts } from '../cells/readCells';
import { defineObject, type HostObject } from '../wire/hostObject';
import { bodyOf, rowsOfTable, tableRange, type TableTarget } from './tableParts';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

export const columnsObject = defineObject<TableTarget>({
  className: 'TableColumnCollection',
  scalars: { count: { get: ({ table }) => table.range.columns } },
  items: columnsOf,
  item: (target, given) => {
    const found = findColumn(target, given.at(0));
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  },
  methods: {
    getCount: ({ table }) => table.range.columns,
    getItemOrNullObject: (target, given) => findColumn(target, given.at(0)),
  },
});

/** Guess: columns are numbered from 1 by their place, and that number is their id. */
const columnObject = defineObject<ColumnTarget>({
  className: 'TableColumn',
  identity: ({ index }) => ({ Id: String(index + 1) }),
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: nameOf },
  },
  methods: {
    getDataBodyRange: (column) => columnPart(column, bodyOf(column.table)),
    getRange: (column) => columnPart(column, {}),
  },
});

function columnPart({ table, index }: ColumnTarget, rows: Partial<Rectangle>): HostObject {
  return rowsOfTable(table, { ...rows, column: table.table.range.column + index, columns: 1 });
}

function columnsOf(table: TableTarget): HostObject[] {
  return Array.from({ length: table.table.range.columns }, (_, index) => columnObject({ table, index }));
}

/** A column by its name in any case, or by its id. */
function findColumn(table: TableTarget, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const targets = Array.from({ length: table.table.range.columns }, (_, index) => ({ table, index }));
  const found = targets.find(
    (column) => nameOf(column).toLowerCase() === wanted || String(column.index + 1) === wanted,
  );
  return found === undefined ? null : columnObject(found);
}

function nameOf({ table, index }: ColumnTarget): string {
  const { column } = table.table.range;
  const texts = readTexts(
    tableRange(table).with({ rows: 1, column: column + index, columns: 1 }),
  ) as string[][];
  return texts[0]?.[0] ?? '';
}
