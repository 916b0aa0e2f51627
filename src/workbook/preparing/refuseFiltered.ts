import { CannotWriteHere, type InTheWay } from '../workbook';
import type { Inventory } from '../reading/inventory';

/**
 * Refuses to write to sheets where a filter hides rows, the sheet's own or a table's: Excel would write into the rows that
 * are seen, without a word, and not delete those it is told to.
 *
 * @throws CannotWriteHere
 */
export function refuseFiltered(inventory: Inventory, sheetIds: Iterable<string>): void {
  const written = new Set(sheetIds);
  const sheets = inventory.sheets.filter(({ id }) => written.has(id));
  const places = sheets.flatMap(({ id, name, isFiltered }): InTheWay[] => [
    ...(isFiltered ? [{ sheet: name, table: null }] : []),
    ...inventory.tables
      .filter((table) => table.sheetId === id && table.isFiltered)
      .map((table) => ({ sheet: name, table: table.name })),
  ]);
  if (places.length > 0) throw new CannotWriteHere('filtered', places);
}
