import type { MakeMark } from '../recovery/marks';
import { rangeOf } from '../ranges/ranges';
import { endRow } from '../../cells/rectangle';
import { gapOf } from '../layout/sheetLayout';
import type { SheetHandles, WriteJob } from '../layout/writeJob';

/**
 * Marks the emptied rows, to be deleted when everything is written. Where the user has something beside them, only
 * the block's own cells will go, and cells are put in below the block so that what stands there stays.
 */
export function markGaps(job: WriteJob, handles: SheetHandles, mark: MakeMark): void {
  for (const { sheet, blocks } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    // From below, so that what is put in does not move what is still to be marked.
    for (const block of [...blocks].reverse()) {
      const gap = gapOf(block);
      if (gap === null || handle === undefined) continue;
      if (!job.keepsRows(block)) {
        mark('emptied_rows', sheet.plan.name, gap);
        continue;
      }
      const below = { ...gap, row: endRow(block.area) };
      mark('inserted_down', sheet.plan.name, { ...below, row: below.row - 1, rows: 2 });
      rangeOf(handle, below).insert('Down').clear('Formats');
      mark('emptied_cells', sheet.plan.name, gap);
    }
  }
}
