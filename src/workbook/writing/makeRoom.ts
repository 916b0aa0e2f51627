import type { MakeMark } from '../recovery/marks';
import { clearArea, rangeOf } from '../ranges/ranges';
import type { SheetHandles, WriteJob } from '../layout/writeJob';

/**
 * Clears what leaves its place, lets lines change places, and puts in the rows and cells the blocks need, each between
 * the two ends of a mark by which it can be taken out again.
 *
 * @param move makes the moves of a sheet.
 */
export function makeRoom(
  job: WriteJob,
  handles: SheetHandles,
  mark: MakeMark,
  move: (sheet: string) => void,
): void {
  for (const { sheet, cleared, rowInserts, cellInserts } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    if (handle === undefined) continue;
    for (const area of cleared) clearArea(rangeOf(handle, area));
    move(sheet.plan.name);
    for (const { row, rows } of rowInserts) {
      mark('inserted_rows', sheet.plan.name, { row: row - 1, column: 0, rows: 2, columns: 1 });
      const inserted = rangeOf(handle, { row, column: 0, rows, columns: 1 }).getEntireRow().insert('Down');
      // Excel lets new rows look like the one above, which may be a total.
      inserted.clear('Formats');
    }
    for (const area of cellInserts) {
      mark('inserted_right', sheet.plan.name, { ...area, column: area.column - 1, columns: 2 });
      rangeOf(handle, area).insert('Right');
    }
  }
}
