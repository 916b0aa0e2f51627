import { forget, rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { CellValue } from '../../cells/grid';
import { inParts } from '../ranges/inParts';
import { inBatches } from './askAll';
import { inHalves } from './inHalves';
import { RangeTooLarge } from '../workbook';

/** An area of a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Rectangle;
}

/** What can be read of cells, row by row. */
export interface CellMatrices {
  values: CellValue[][];
  formulas: CellValue[][];
  numberFormat: string[][];
  valueTypes: string[][];
}

type Property = keyof CellMatrices;

/**
 * Excel on the web sends at most 5 MB at a time. A number takes about 10 bytes and a text some 20 to 60, so that the
 * values of this many cells mostly stay below it; where texts are longer, Excel says so, and fewer are asked for.
 */
const CELLS_PER_REQUEST = 50_000;
/** What a cell takes of that, its value being 1: most formats are `General`. */
const WEIGHTS: Readonly<Record<Property, number>> = {
  values: 1,
  formulas: 1,
  numberFormat: 0.25,
  valueTypes: 0.25,
};
const RANGES_PER_REQUEST = 1000;

interface Piece<P extends Property> {
  readonly source: SheetArea;
  /** A part of the source's area. */
  readonly area: Rectangle;
  readonly target: Pick<CellMatrices, P>;
}

/**
 * Reads cells of several areas, in their order. One sync for each 50,000 cells or 1,000 areas, and more only where long
 * texts make an answer too large.
 *
 * @throws RangeTooLarge where Excel leaves the cells out.
 */
export async function readAreas<P extends Property>(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  properties: readonly P[],
): Promise<Pick<CellMatrices, P>[]> {
  const targets: Pick<CellMatrices, P>[] = areas.map(noRows);
  const weight = properties.reduce((sum, property) => sum + WEIGHTS[property], 0);
  const most = Math.floor(CELLS_PER_REQUEST / weight);
  const pieces = areas.flatMap((source, index) => {
    const target = targets[index];
    return target === undefined ? [] : piecesOf({ source, area: source.area, target }, most);
  });
  const read = async (some: readonly Piece<P>[]): Promise<never[]> => {
    const takePieces = askForPieces(context, some, properties);
    await context.sync();
    takePieces();
    return [];
  };
  for (const part of inParts(pieces, cellCount, most)) {
    await inBatches(part.rows, RANGES_PER_REQUEST, (batch) => inHalves(batch, read, halvesOf));
  }
  return targets;
}

function noRows(): CellMatrices {
  return { values: [], formulas: [], numberFormat: [], valueTypes: [] };
}

function halvesOf<P extends Property>(piece: Piece<P>): Piece<P>[] {
  const cells = cellCount(piece);
  if (cells < 2) throw new RangeTooLarge('A single cell holds more than Excel can hand over at once.');
  return piecesOf(piece, Math.ceil(cells / 2));
}

/** Asks for cells in the next request, however many there are; after it the function gives them. */
export function askForAreas<P extends Property>(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  properties: readonly P[],
): () => Pick<CellMatrices, P>[] {
  const targets: Pick<CellMatrices, P>[] = areas.map(noRows);
  const pieces = areas.flatMap((source, index): Piece<P>[] => {
    const target = targets[index];
    return target === undefined || cellCount(source) === 0 ? [] : [{ source, area: source.area, target }];
  });
  const takePieces = askForPieces(context, pieces, properties);
  return () => {
    takePieces();
    return targets;
  };
}

function askForPieces<P extends Property>(
  context: Excel.RequestContext,
  pieces: readonly Piece<P>[],
  properties: readonly P[],
): () => void {
  const ranges = pieces.map(({ source, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(source.sheetId), area);
    range.load(properties.join(','));
    forget(range);
    return range;
  });
  return () =>
    ranges.forEach((range, index) => {
      const piece = pieces[index];
      if (piece === undefined) return;
      for (const property of properties) take(range[property] as unknown[][] | null, piece, property);
    });
}

function take<P extends Property>(
  read: unknown[][] | null,
  { source, area, target }: Piece<P>,
  property: P,
): void {
  // Beyond its limits Excel answers null, whatever the type says.
  if (read === null) throw new RangeTooLarge('Excel gave no cells for a range: it holds too many.');
  const matrix: unknown[][] = target[property];
  read.forEach((line, row) => {
    const targetRow = area.row - source.area.row + row;
    // Parts of a row come from left to right. An array that is filled cell by cell takes up to three times the memory.
    matrix[targetRow] = (matrix[targetRow] ?? []).concat(line);
  });
}

/** Whole rows of at most so many cells together, or parts of a row that has more. */
function piecesOf<P extends Property>(piece: Piece<P>, cells: number): Piece<P>[] {
  const { area } = piece;
  const rows = Math.max(1, Math.floor(cells / area.columns));
  const columns = area.rows === 1 ? Math.min(area.columns, cells) : area.columns;
  const pieces: Piece<P>[] = [];
  for (let row = area.row; row < endRow(area); row += rows) {
    for (let column = area.column; column < endColumn(area); column += columns) {
      const part = {
        row,
        column,
        rows: Math.min(rows, endRow(area) - row),
        columns: Math.min(columns, endColumn(area) - column),
      };
      pieces.push({ ...piece, area: part });
    }
  }
  return pieces;
}

function cellCount({ area }: { readonly area: Rectangle }): number {
  return area.rows * area.columns;
}
