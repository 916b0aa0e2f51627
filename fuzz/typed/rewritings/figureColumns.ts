import { columnsOf, headingsOf, type TypedTable, type TypedWorkbook } from '../typedWorkbook';

/** The columns of amounts and drivers; of drivers only those that are read, as weights or as inhabitants, where something has to be told of them. */
export function figureColumns(workbook: TypedWorkbook, table: TypedTable, mustBeRead: boolean): number[] {
  const amounts = ['year', 'amount', 'price', 'accounts', 'paid', 'published'].flatMap((field) =>
    columnsOf(table, field),
  );
  const drivers = columnsOf(table, 'driver').filter(
    (at) => !mustBeRead || ['Folketal', workbook.weight].includes(String(headingsOf(table).cells[at]?.value)),
  );
  return [...amounts, ...drivers];
}
