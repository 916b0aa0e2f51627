import type { CellValue } from '../grid';
import { rangeOf } from '../cells/ranges';
import { endRow } from '../cells/rectangle';
import type { Rectangle } from '../cells/rectangle';
import { RangeTooLarge } from '../workbook';

/**
 * Excel on the web sends at most 5 MB at a time. A number takes about 10 bytes and a text some 20 to 60, so that this
 * many cells mostly stay below it; where texts are longer, Excel says so, and fewer are asked for.
 */
const CELLS_PER_REQUEST = 50_000;

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Rectangle;
}

interface Piece {
  readonly target: CellValue[][];
  readonly sheetId: string;
  readonly area: Rectangle;
}

/**
 * The values of several areas, in their order; an area without rows has no values. One sync, and one more for each
 * 50,000 cells.
 *
 * @throws RangeTooLarge where Excel leaves the values out.
 */
export async function readValues(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<CellValue[][][]> {
  const results = areas.map((): CellValue[][] => []);
  const pieces = areas.flatMap((area, index) => piecesOf(area, results[index] ?? []));

  for (let next = 0; next < pieces.length;) {
    const batch: Piece[] = [];
    for (let cells = 0; next < pieces.length; next++) {
      const piece = pieces[next];
      if (piece === undefined) break;
      cells += piece.area.rows * piece.area.columns;
      if (batch.length > 0 && cells > CELLS_PER_REQUEST) break;
      batch.push(piece);
    }
    await readPieces(context, batch);
  }
  return results;
}

function piecesOf({ sheetId, area }: SheetArea, target: CellValue[][]): Piece[] {
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
  const pieces: Piece[] = [];
  for (let row = area.row; row < endRow(area); row += rowsPerPiece) {
    const rows = Math.min(rowsPerPiece, endRow(area) - row);
    pieces.push({ target, sheetId, area: { ...area, row, rows } });
  }
  return pieces;
}

/** Reads pieces in one sync; where Excel finds the answer too large to send, half of them at a time. */
async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const ranges = pieces.map(({ sheetId, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
    range.load('values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    for (const half of halvesOf(pieces)) await readPieces(context, half);
    return;
  }
  ranges.forEach((range, index) => {
    // Beyond its limits Excel answers null, whatever the type says.
    const values = range.values as CellValue[][] | null;
    if (values === null)
      throw new RangeTooLarge('Excel gave no values for a range: it holds too many cells.');
    for (const row of values) pieces[index]?.target.push(row);
  });
}

function isTooLarge(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ResponsePayloadSizeLimitExceeded';
}

/** The first pieces and the others; of a single one the upper rows and the lower. */
function halvesOf(pieces: readonly Piece[]): Piece[][] {
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) {
    const middle = Math.floor(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const { row, rows } = piece.area;
  if (rows < 2) throw new RangeTooLarge('A single row holds more text than Excel can hand over at once.');
  const upper = Math.floor(rows / 2);
  return [
    [{ ...piece, area: { ...piece.area, rows: upper } }],
    [{ ...piece, area: { ...piece.area, row: row + upper, rows: rows - upper } }],
  ];
}
