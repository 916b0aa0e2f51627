import type { Rectangle } from '../../cells/rectangle';
import { sameName } from '../../cells/sameName';
import { type CellsByName, rangeNamed } from '../ranges/namedCells';
import type { Inventory } from './inventory';
import { readPlaces } from './readPlaces';

/** A table or a name, and where it stands. */
export interface NamedArea extends CellsByName {
  /** What it reaches over, empty rows and columns at its end and a row of totals too. */
  readonly reach: Rectangle;
}

/** Finds a table, or a name; null where it is no range. One sync. */
export async function findNamed(
  context: Excel.RequestContext,
  { tables }: Pick<Inventory, 'tables'>,
  name: string,
): Promise<NamedArea | null> {
  const isTable = tables.some((table) => sameName(table.name, name));
  const [place] = await readPlaces(context, [rangeNamed(context, { name, isTable })]);
  if (!place) return null;
  const { sheetId, sheet, area: reach } = place;
  return { name, isTable, sheetId, sheet, reach };
}
