import { nameFormula } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from './ranges';

/** A table, or a defined name, and the sheet it is on. */
export interface CellsByName {
  readonly name: string;
  readonly isTable: boolean;
  readonly sheetId: string;
  readonly sheet: string;
}

/** The cells of a table, or of a name; a null object where the name is no range. */
export function rangeNamed(
  { workbook }: Excel.RequestContext,
  { name, isTable }: Pick<CellsByName, 'name' | 'isTable'>,
): Excel.Range {
  return isTable
    ? workbook.tables.getItem(name).getRange()
    : workbook.names.getItem(name).getRangeOrNullObject();
}

/** Lets it cover other cells of its sheet: a table is resized, a name defined anew. */
export function cover(
  { workbook }: Excel.RequestContext,
  { name, isTable, sheetId, sheet }: CellsByName,
  area: Rectangle,
): void {
  if (isTable) workbook.tables.getItem(name).resize(rangeOf(workbook.worksheets.getItem(sheetId), area));
  else workbook.names.getItem(name).formula = nameFormula(sheet, area);
}
