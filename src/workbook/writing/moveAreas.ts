import { rangeOf } from '../ranges/ranges';
import type { BackedMove } from '../recovery/backUp';
import type { Marks } from '../recovery/marks';

/**
 * Lets areas of a sheet change places, each marked: all rows, then all columns, out to a hidden sheet and then in again.
 * What refers to cells of one area follows it, as when cells are cut and put in; nobody can mean what is written over,
 * since that has gone elsewhere before; and a larger area stays where it is, as it cannot lie on two sheets.
 */
export function moveAreas(
  { workbook }: Excel.RequestContext,
  sheet: string,
  moves: readonly BackedMove[],
  marks: Marks,
): void {
  const here = workbook.worksheets.getItem(sheet);
  for (const axis of ['rows', 'columns'] as const) {
    const own = moves.filter((move) => move.axis === axis);
    for (const { from, mark } of own) marks.add(mark, sheet, { ...from, rows: 1, columns: 1 });
    for (const { from, by } of own) {
      rangeOf(here, from).moveTo(rangeOf(workbook.worksheets.getItem(by), from));
    }
    // Each range anew: one that has been moved to another sheet no longer knows where it is (office-js issue 6102).
    for (const { from, to, by } of own) {
      rangeOf(workbook.worksheets.getItem(by), from).moveTo(rangeOf(here, to));
    }
  }
}
