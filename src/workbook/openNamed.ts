import type { Rectangle } from '../cells/rectangle';
import { sameName } from '../cells/sameName';
import { refuseFiltered } from './preparing/refuseFiltered';
import { type CellsByName, rangeNamed } from './ranges/namedCells';
import type { Inventory } from './reading/inventory';
import { readPlaces } from './reading/readPlaces';
import { openWorkbook } from './recovery/openWorkbook';
import { NotMended } from './sharing/notMended';

/** A table or a named range of ours, to be written to. */
export interface OpenNamed extends CellsByName {
  readonly inventory: Inventory;
  /** What it reaches over, empty rows and columns at its end and a row of totals too. */
  readonly reach: Rectangle;
}

/** Opens the workbook and finds a table or a name in it; null where it is no range. */
export async function openNamed(context: Excel.RequestContext, name: string): Promise<OpenNamed | null> {
  const inventory = await openWorkbook(context);
  const isTable = inventory.tables.some((table) => sameName(table.name, name));
  const [place] = await readPlaces(context, [rangeNamed(context, { name, isTable })]);
  if (!place) return null;
  const { sheetId, sheet, area: reach } = place;
  return { inventory, name, isTable, sheetId, sheet, reach };
}

/** @throws NotMended where its sheet is protected, CannotWriteHere where a filter hides rows of it: a refusal of ours is no failure of Excel's. */
export function refuseClosed({ inventory, sheet, sheetId }: OpenNamed): void {
  if (inventory.sheets.find(({ id }) => id === sheetId)?.isProtected === true)
    throw new NotMended('sheets-protected', [sheet]);
  refuseFiltered(inventory, [sheetId]);
}
