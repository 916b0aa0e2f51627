import type { Grid } from '../../cells/grid';
import { endColumn, endRow } from '../../cells/rectangle';
import type { Rectangle } from '../../cells/rectangle';
import type { Place } from './readPlaces';
import { readUsedAreas } from './readUsedAreas';
import { readValues } from './readValues';

/** The size of an Excel sheet. */
const SHEET_ROWS = 1_048_576;

/**
 * The cells of the input names, and the text of the top left cell of each block.
 * @param places by lower-case name.
 */
export async function readGrids(
  context: Excel.RequestContext,
  names: readonly string[],
  blocks: readonly string[],
  places: ReadonlyMap<string, Place>,
): Promise<{ grids: ReadonlyMap<string, Grid>; topLeft: ReadonlyMap<string, string> }> {
  const inputs = names.flatMap((name) => {
    const place = places.get(name.toLowerCase());
    return place === undefined ? [] : [{ name, place }];
  });
  const sheets = [...new Set(inputs.map(({ place }) => place.sheetId))].map((id) => ({ id }));
  const used = new Map((await readUsedAreas(context, sheets)).map(({ sheetId, area }) => [sheetId, area]));
  const areas = inputs.map(({ place }) => usedPart(place.area, used.get(place.sheetId) ?? null));
  const corners = blocks.flatMap((name) => places.get(name.toLowerCase()) ?? []);
  const values = await readValues(context, [
    ...inputs.map(({ place }, index) => ({ sheetId: place.sheetId, area: areas[index] ?? place.area })),
    ...corners.map(({ sheetId, area }) => ({ sheetId, area: { ...area, rows: 1, columns: 1 } })),
  ]);

  const grids = inputs.map(({ name, place }, index): [string, Grid] => {
    const { row, column } = areas[index] ?? place.area;
    return [name, { name, sheet: place.sheet, row, column, values: values[index] ?? [] }];
  });
  const topLeft = blocks.map((name, index): [string, string] => {
    return [name, String(values[inputs.length + index]?.[0]?.[0] ?? '')];
  });
  return { grids: new Map(grids), topLeft: new Map(topLeft) };
}

/** A range without the empty rows and columns after its end; whole columns begin at the first row used. */
function usedPart(area: Rectangle, used: Rectangle | null): Rectangle {
  if (used === null) return { ...area, rows: 0 };
  const row = area.rows === SHEET_ROWS ? used.row : area.row;
  const rows = Math.min(endRow(area), endRow(used)) - row;
  const columns = Math.min(endColumn(area), endColumn(used)) - area.column;
  if (rows <= 0 || columns <= 0) return { ...area, rows: 0 };
  return { row, column: area.column, rows, columns };
}
