import type { AreaChange, CellInput } from '../../freezing/areaChange';
import { contains, intersection, overlap, endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { CellValue } from '../../cells/grid';
import type { Inventory } from '../reading/inventory';
import { refuseFiltered } from '../preparing/refuseFiltered';
import { standingInput } from '../reading/askForStanding';
import { readAreas } from '../reading/readAreas';
import { type Place, readPlaces } from '../reading/readPlaces';

/** Cells that are not to change: `formulas` as they were read, the change as what puts them back. */
export interface Neighbours {
  readonly change: AreaChange;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** A table that cells are written in, or right below or beside, with what Excel may fill of its own accord. */
export interface TableBeside {
  readonly name: string;
  readonly place: Place;
  readonly neighbours: readonly Neighbours[];
}

/**
 * The tables near what is to be written. Excel fills a column of a table with a formula that is written to one of its
 * cells, and lets a table grow over what is written right below or beside it; so what stands there is remembered.
 * Two requests where there are tables on those sheets, else none.
 *
 * @param others sheets that are written to as well.
 * @throws CannotWriteHere where a filter hides rows of the sheets.
 */
export async function readTablesBeside(
  context: Excel.RequestContext,
  inventory: Inventory,
  changes: readonly AreaChange[],
  others: readonly string[] = [],
): Promise<TableBeside[]> {
  const written = new Set(changes.map(({ sheetId }) => sheetId));
  refuseFiltered(inventory, [...written, ...others]);
  const asked = inventory.tables.filter(({ sheetId }) => written.has(sheetId)).map(({ name }) => name);
  if (asked.length === 0) return [];
  const places = await readPlaces(
    context,
    asked.map((name) => context.workbook.tables.getItem(name).getRange()),
  );
  const near = asked.flatMap((name, index) => {
    const place = places[index];
    if (!place) return [];
    const own = changes.filter(({ sheetId }) => sheetId === place.sheetId);
    const areas = filledAreas(place.area, own);
    return areas.length === 0 ? [] : [{ name, place, own, areas }];
  });
  const sources = near.flatMap(({ place, areas }) => areas.map((area) => ({ sheetId: place.sheetId, area })));
  const read = await readAreas(context, sources, ['formulas', 'values', 'numberFormat']);
  let next = 0;
  return near.map(({ name, place, own, areas }) => ({
    name,
    place,
    neighbours: areas.map((area): Neighbours => {
      const { formulas = [], values = [], numberFormat = [] } = read[next++] ?? {};
      const inputs = formulas.map((line, row) =>
        line.map((formula, column): CellInput => {
          if (own.some((change) => writes(change, area.row + row, area.column + column))) return null;
          return standingInput(formula, values[row]?.[column]);
        }),
      );
      const { sheetId, sheet } = place;
      const change = { sheetId, sheet, area, before: inputs, after: inputs, formats: numberFormat };
      return { change, formulas };
    }),
  }));
}

/** What Excel may fill of a table: the columns that are written to, the row below, and the column beside where that is. */
function filledAreas(table: Rectangle, changes: readonly AreaChange[]): Rectangle[] {
  const below = { ...table, row: endRow(table), rows: 1 };
  const beside = { ...table, column: endColumn(table), columns: 1 };
  const columns = new Set(
    changes.flatMap(({ area }) => {
      const shared = intersection(table, area);
      return Array.from({ length: shared?.columns ?? 0 }, (_, index) => (shared?.column ?? 0) + index);
    }),
  );
  return [
    ...[...columns].map((column) => ({ ...table, column, columns: 1 })),
    ...[below, beside].filter((area) => changes.some((change) => overlap(change.area, area))),
  ];
}

function writes({ area, before, after }: AreaChange, row: number, column: number): boolean {
  if (!contains(area, { row, column })) return false;
  const at = (rows: AreaChange['after']): CellInput => rows[row - area.row]?.[column - area.column] ?? null;
  return at(before) !== null || at(after) !== null;
}
