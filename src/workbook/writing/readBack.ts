import type { CellValue } from '../../cells/grid';
import { blockInputs } from '../layout/blockInputs';
import type { PlacedBlock } from '../layout/sheetLayout';
import type { SheetHandles, WriteJob } from '../layout/writeJob';
import { forget, rangeOf } from '../ranges/ranges';
import { inParts } from '../ranges/inParts';
import { expectWritten } from '../reading/expectWritten';
import { inHalves } from '../reading/inHalves';
import type { Requests } from '../ranges/requests';

/** So many cells are read with the rest of a request, or in one of their own: texts of 100 characters are 5 MB. */
const CELLS_AT_A_TIME = 40_000;

/** Some rows of a block. */
interface Piece {
  readonly block: PlacedBlock;
  readonly sheet: string;
  readonly first: number;
  readonly rows: number;
}

/**
 * Reads every cell that was written and compares it with what was to be written. To be called last of all that writes
 * cells: it sends what has gathered, and small sheets are read back in the same request.
 *
 * @throws WrittenOtherwise
 */
export async function readBack(requests: Requests, job: WriteJob, handles: SheetHandles): Promise<void> {
  const pieces = job.layouts.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => piecesOf(block, sheet.plan.name)),
  );
  const read = (some: readonly Piece[]): Promise<never[]> => expectPieces(requests, some, job, handles);
  const batches = inParts(pieces, cellCount, CELLS_AT_A_TIME).map(({ rows }) => rows);
  // At least one, so that what has gathered is sent. Too long texts Excel tells of when all else is done.
  for (const batch of batches.length === 0 ? [[]] : batches) {
    await inHalves(batch, read, halvesOf);
    await requests.pause();
  }
}

async function expectPieces(
  requests: Requests,
  pieces: readonly Piece[],
  job: WriteJob,
  handles: SheetHandles,
): Promise<never[]> {
  const answers = pieces.map((piece) => askForPiece(piece, handles));
  await requests.send();
  pieces.forEach(({ block, sheet, first, rows }, index) => {
    const area = { ...block.area, row: block.area.row + first };
    expectWritten(sheet, area, blockInputs(block, job.places, first, rows), answers[index]?.() ?? []);
  });
  return [];
}

/** The upper and the lower rows of a piece; a single row is left as it is. */
function halvesOf(piece: Piece): Piece[] {
  const above = Math.ceil(piece.rows / 2);
  const below = { ...piece, first: piece.first + above, rows: piece.rows - above };
  return below.rows === 0 ? [piece] : [{ ...piece, rows: above }, below];
}

function piecesOf(block: PlacedBlock, sheet: string): Piece[] {
  const rows = Math.max(1, Math.floor(CELLS_AT_A_TIME / Math.max(1, block.area.columns)));
  const count = Math.ceil(block.area.rows / rows);
  return Array.from({ length: count }, (_, index) => {
    const first = index * rows;
    return { block, sheet, first, rows: Math.min(rows, block.area.rows - first) };
  });
}

function cellCount({ rows, block }: Piece): number {
  return rows * block.area.columns;
}

function askForPiece({ block, sheet, first, rows }: Piece, handles: SheetHandles): () => CellValue[][] {
  const handle = handles.get(sheet);
  if (handle === undefined) return () => [];
  const range = rangeOf(handle, { ...block.area, row: block.area.row + first, rows });
  range.load('formulas');
  forget(range);
  // Beyond its limits Excel answers null, whatever the type says.
  return () => (range.formulas as CellValue[][] | null) ?? [];
}
