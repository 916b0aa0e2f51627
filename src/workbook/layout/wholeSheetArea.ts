import { boundingArea, endColumn, type Rectangle } from '../../cells/rectangle';
import { gapOf, type PlacedBlock } from './sheetLayout';

/**
 * What the name for a whole sheet must cover while rows that went are still there, so that it ends with the last block
 * once they are taken out. Excel makes a name shorter when its whole width goes, and not when some of its columns do.
 *
 * @param keepsRows whether a gap is closed within its block alone, since the user has something beside it.
 */
export function wholeSheetArea(
  blocks: readonly PlacedBlock[],
  keepsRows: (block: PlacedBlock) => boolean,
): Rectangle {
  const whole = boundingArea(blocks.map(({ area }) => area));
  return boundingArea(
    blocks.map((block) => {
      const gap = gapOf(block);
      if (gap === null || !keepsRows(block) || isAsWide(gap, whole)) return block.area;
      return { ...block.area, rows: block.area.rows - gap.rows };
    }),
  );
}

function isAsWide(area: Rectangle, whole: Rectangle): boolean {
  return area.column <= whole.column && endColumn(area) >= endColumn(whole);
}
