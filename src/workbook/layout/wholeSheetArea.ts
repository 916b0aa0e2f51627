import { boundingArea, endColumn, type Rectangle } from '../../cells/rectangle';
import { gapCount } from './lines';
import type { PlacedBlock } from './sheetLayout';

/**
 * What the name for a whole sheet must cover while lines that went are still there, so that it ends with the last block
 * once they are taken out. Excel makes a name smaller when all its cells in a row or a column go, and not when some do.
 *
 * @param keepsRows whether a gap is closed within its block alone, since the user has something beside it.
 */
export function wholeSheetArea(
  blocks: readonly PlacedBlock[],
  keepsRows: (block: PlacedBlock) => boolean,
): Rectangle {
  const whole = boundingArea(blocks.map(({ area }) => area));
  const narrow = blocks.map((block) => ({ block, area: withoutColumns(block, whole) }));
  const width = boundingArea(narrow.map(({ area }) => area));
  return boundingArea(
    narrow.map(({ block, area }) => {
      const gone = gapCount(block.rows);
      if (gone === 0 || !keepsRows(block) || isAsWide(block.cleared, width)) return area;
      return { ...area, rows: area.rows - gone };
    }),
  );
}

/** Columns go from the block's own rows, which may be all there are. */
function withoutColumns({ area, columns }: PlacedBlock, whole: Rectangle): Rectangle {
  return area.rows === whole.rows ? area : { ...area, columns: area.columns - gapCount(columns) };
}

function isAsWide(area: Rectangle, whole: Rectangle): boolean {
  return area.column <= whole.column && endColumn(area) >= endColumn(whole);
}
