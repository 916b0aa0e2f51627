import { forget, rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { CellValue } from '../../cells/grid';
import { isTooLarge } from './isTooLarge';
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
  for (let next = 0; next < pieces.length;) {
    const batch: Piece<P>[] = [];
    for (let cells = 0; batch.length < RANGES_PER_REQUEST; next++) {
      const piece = pieces[next];
      if (piece === undefined) break;
      cells += cellCount(piece);
      if (batch.length > 0 && cells > most) break;
      batch.push(piece);
    }
    await readBatch(context, batch, properties);
  }
  return targets;
}

function noRows(): CellMatrices {
  return { values: [], formulas: [], numberFormat: [], valueTypes: [] };
}

/** Reads some pieces at once, or in halves where the answer would be too large. */
async function readBatch<P extends Property>(
  context: Excel.RequestContext,
  batch: readonly Piece<P>[],
  properties: readonly P[],
): Promise<void> {
  try {
    await readPieces(context, batch, properties);
  } catch (error) {
    const [first] = batch;
    const isSplittable = first !== undefined && (batch.length > 1 || cellCount(first) > 1);
    if (!isTooLarge(error)) throw error;
    if (!isSplittable) throw new RangeTooLarge('A single cell holds more than Excel can hand over at once.');
    const pieces = batch.length > 1 ? batch : piecesOf(first, Math.ceil(cellCount(first) / 2));
    const middle = Math.ceil(pieces.length / 2);
    await readBatch(context, pieces.slice(0, middle), properties);
    await readBatch(context, pieces.slice(middle), properties);
  }
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

async function readPieces<P extends Property>(
  context: Excel.RequestContext,
  pieces: readonly Piece<P>[],
  properties: readonly P[],
): Promise<void> {
  const takePieces = askForPieces(context, pieces, properties);
  await context.sync();
  takePieces();
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
