import type { Grid, GridBeside } from '../../cells/grid';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import { SHEET_ROWS } from '../../cells/excelLimits';
import type { FoundRanges } from './findRanges';
import type { CellMatrices, SheetArea } from './readAreas';
import { besideOf, stripsBeside } from './readBeside';
import type { Place } from './readPlaces';
import { isFormula, type SheetFormulas } from './sheetFormulas';
import { rangeOf } from '../ranges/ranges';
import { askAll } from './askAll';

/** A range that is read. */
export interface InputName {
  readonly name: string;
  readonly isTable: boolean;
  /** Its name is a formula that only Excel can work out. */
  readonly isWorkedOut: boolean;
  /** Below a table's row of totals nothing can have been left out of it. */
  readonly hasTotals: boolean;
}

/** A part of a sheet to read, and what is hidden in it. */
interface Part extends SheetArea {
  readonly hasHiddenRows: boolean;
}

/** What has to be read of the inputs and blocks. */
export interface GridPlan {
  /** The same for two plans that read the same. */
  readonly key: string;
  readonly areas: readonly SheetArea[];
  readonly properties: readonly GridProperty[];
  /** Makes grids of what was read, area by area; one sync where rows are hidden, else none. */
  readonly take: (read: readonly GridCells[]) => Promise<Grids>;
}

export type GridCells = Pick<CellMatrices, GridProperty>;
export type GridProperty = 'values' | 'numberFormat' | 'formulas';

export interface Grids {
  readonly grids: ReadonlyMap<string, Grid>;
  /** By the grids' names: their formulas, where there are any (or some spill into it) and sheets of ours that they may read. */
  readonly formulas: ReadonlyMap<string, SheetFormulas>;
  /** The text of the top left cell of each block. */
  readonly topLeft: ReadonlyMap<string, string>;
}

/** The cells of the inputs, and the text of the top left cell of each block: one sync, beside the parts of large ranges and one where rows are hidden. */
export function planGrids(
  context: Excel.RequestContext,
  inputs: readonly InputName[],
  blocks: readonly string[],
  { places, uses }: Pick<FoundRanges, 'places' | 'uses'>,
): GridPlan {
  const placeOf = (name: string): Place | undefined => places.get(name.toLowerCase());
  const placed = inputs.flatMap((input) => {
    const place = placeOf(input.name);
    return place === undefined ? [] : [{ ...input, place, part: usedPart(place, uses) }];
  });
  const strips = placed.map(({ place, part, hasTotals }) =>
    hasTotals ? [] : stripsBeside(place.area, part, uses.get(place.sheetId)?.area ?? null),
  );
  const parts = placed.map(({ part }) => part);
  const corners = blocks
    .flatMap((name) => placeOf(name) ?? [])
    .map(({ sheetId, area }) => ({ sheetId, area: { ...area, rows: 1, columns: 1 } }));
  const areas: SheetArea[] = [...parts, ...strips.flat(), ...corners];
  // Where nothing can be ours, no formula can read it.
  const properties: GridProperty[] = ['values', 'numberFormat'];
  if (corners.length > 0) properties.push('formulas');
  const key = JSON.stringify([inputs, blocks, areas.map(({ sheetId, area }) => [sheetId, area])]);
  return { key, areas, properties, take };

  function hasSpill({ sheetId }: Part, read: SheetFormulas['formulas']): boolean {
    return read.length > 0 && uses.get(sheetId)?.hasSpill === true;
  }

  async function take(read: readonly GridCells[]): Promise<Grids> {
    const hidden = await readHiddenRows(
      context,
      parts.filter(({ hasHiddenRows, area }) => hasHiddenRows && area.rows > 0),
    );
    const besides = read.slice(parts.length);
    const grids = placed.map(({ name, place, part, isTable, isWorkedOut }, index): [string, Grid] => {
      const own = strips[index] ?? [];
      const others = placed.filter((one) => one.place !== place && one.place.sheetId === place.sheetId);
      const beside = besideOf(
        own,
        besides.splice(0, own.length),
        others.map((one) => one.part.area),
      );
      const grid = gridOf(name, place, part, read[index], hidden.get(part) ?? [], beside);
      return [name, { ...grid, ...(isTable ? { isTable } : {}), ...(isWorkedOut ? { isWorkedOut } : {}) }];
    });
    const topLeft = blocks.map((name, index): [string, string] => {
      return [name, String(read[read.length - corners.length + index]?.values[0]?.[0] ?? '')];
    });
    const formulas = placed.flatMap(({ name, part }, index): [string, SheetFormulas][] => {
      const own = read[index]?.formulas ?? [];
      const mayRead = own.some((line) => line.some(isFormula)) || hasSpill(part, own);
      return mayRead ? [[name, { ...part, formulas: own }]] : [];
    });
    return { grids: new Map(grids), formulas: new Map(formulas), topLeft: new Map(topLeft) };
  }
}

function gridOf(
  name: string,
  { sheet }: Place,
  { area: { row, column } }: Part,
  { values, numberFormat }: Omit<GridCells, 'formulas'> = { values: [], numberFormat: [] },
  hiddenRows: readonly number[],
  beside: GridBeside | null,
): Grid {
  return {
    ...{ name, sheet, row, column, values },
    ...(numberFormat.flat().every((format) => format === 'General') ? {} : { formats: numberFormat }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
    ...(beside === null ? {} : { beside }),
  };
}

/** A range without the empty rows and columns after its end; whole columns begin at the first row used. Blocks of ours are as large as they are. */
function usedPart({ sheetId, area }: Place, uses: FoundRanges['uses']): Part {
  const use = uses.get(sheetId);
  const used = use?.area ?? null;
  const none = { sheetId, area: { ...area, rows: 0 }, hasHiddenRows: false };
  if (use === undefined) return { sheetId, area, hasHiddenRows: false };
  if (used === null) return none;
  const row = area.rows === SHEET_ROWS ? used.row : area.row;
  const rows = Math.min(endRow(area), endRow(used)) - row;
  const columns = Math.min(endColumn(area), endColumn(used)) - area.column;
  if (rows <= 0 || columns <= 0) return none;
  const part: Rectangle = { row, column: area.column, rows, columns };
  return { sheetId, area: part, hasHiddenRows: use.hasHiddenRows };
}

/** Which rows of areas are hidden (0 is an area's first row), by area. One sync, or none where no area is asked about. */
async function readHiddenRows<Area extends SheetArea>(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<ReadonlyMap<Area, readonly number[]>> {
  const questions = areas.map((one) => () => {
    // Hidden is the row, so its first cell tells.
    const range = rangeOf(context.workbook.worksheets.getItem(one.sheetId), { ...one.area, columns: 1 });
    const asked = { rows: range.getRowProperties({ rowHidden: true }) };
    return (): [Area, number[]] => [
      one,
      asked.rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    ];
  });
  return new Map(await askAll(context, questions));
}
