import { clearCells } from '../../book/clearCells';
import { isLegalName } from '../../book/definedNames';
import { ExcelError } from '../../book/excelError';
import { asText } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';
import { autoFilterObject, showAllRows } from './autoFilter';
import { rangeArgument } from './rangeArgument';
import { SheetTarget } from './sheetTarget';
import { columnsObject } from './tableColumns';
import { bodyOf, headingOf, rowsOfTable, tableRange, type TableTarget } from './tableParts';
import { worksheetObject } from './worksheet';

export const tableObject = defineObject<TableTarget>({
  className: 'Table',
  identity: ({ table }) => ({ Id: String(table.id) }),
  scalars: {
    id: { get: ({ table }) => String(table.id) },
    name: { get: ({ table }) => table.name, set: setName },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals },
  },
  children: {
    autoFilter: ({ session, sheet, table }) =>
      autoFilterObject({ home: new SheetTarget(session, sheet), table }),
    columns: columnsObject,
    worksheet: ({ session, sheet }) => worksheetObject(new SheetTarget(session, sheet)),
  },
  methods: {
    clearFilters: ({ session, sheet, table }) => {
      showAllRows({ home: new SheetTarget(session, sheet), table });
    },
    delete: remove,
    getDataBodyRange: (target) => rowsOfTable(target, bodyOf(target)),
    getHeaderRowRange: (target) => rowsOfTable(target, headingOf(target)),
    getRange: (target) => rowsOfTable(target, {}),
    resize: (target, given) => {
      const { area, sheet } = rangeArgument(given.at(0), tableRange(target));
      // Guess: as in Excel's own window, the heading row must stay where it is.
      if (sheet !== target.sheet || area.row !== target.table.range.row)
        throw new ExcelError('InvalidArgument');
      target.table.range = area;
      target.session.changed();
    },
  },
});

function setName({ session, sheet, table }: TableTarget, value: unknown): void {
  const name = asText(value);
  session.refuseIfProtected(sheet);
  if (!isLegalName(name)) throw new ExcelError('InvalidArgument');
  const tables = session.book.sheets.flatMap((home) => home.tables);
  const taken = [...tables.filter((other) => other !== table), ...session.book.names];
  if (taken.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists');
  table.name = name;
  session.changed();
}

/** Deletes the table and its cells' contents, as `Table.delete` does; a guess that the cells stay where they are. */
function remove({ session, sheet, table }: TableTarget): void {
  session.refuseIfProtected(sheet);
  clearCells(sheet, table.range, 'All');
  sheet.tables = sheet.tables.filter((other) => other !== table);
  session.changed();
}
