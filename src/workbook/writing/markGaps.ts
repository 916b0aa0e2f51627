import type { MakeMark } from '../recovery/marks';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow } from '../../cells/rectangle';
import { columnGaps, rowGaps } from '../layout/sheetLayout';
import type { SheetHandles, WriteJob } from '../layout/writeJob';

/**
 * Marks the emptied rows and columns, to be deleted when everything is written. Where the user has something beside the
 * rows, only the block's own cells will go, and cells are put in below the block so that what stands there stays; of
 * columns only the block's own cells go, and cells are put in beside it.
 */
export function markGaps(job: WriteJob, handles: SheetHandles, mark: MakeMark): void {
  for (const { sheet, blocks } of job.layouts) {
    const { name } = sheet.plan;
    const handle = handles.get(name);
    if (handle === undefined) continue;
    // From below, so that what is put in does not move what is still to be marked.
    for (const block of [...blocks].reverse()) {
      for (const gap of columnGaps(block)) {
        const beside = { ...gap, column: endColumn(block.area) };
        mark('inserted_right', name, { ...beside, column: beside.column - 1, columns: 2 });
        rangeOf(handle, beside).insert('Right').clear('Formats');
        mark('emptied_columns', name, gap);
      }
      for (const gap of rowGaps(block).reverse()) {
        if (!job.keepsRows(block)) {
          mark('emptied_rows', name, gap);
          continue;
        }
        const below = { ...gap, row: endRow(block.area) };
        mark('inserted_down', name, { ...below, row: below.row - 1, rows: 2 });
        rangeOf(handle, below).insert('Down').clear('Formats');
        mark('emptied_cells', name, gap);
      }
    }
  }
}
