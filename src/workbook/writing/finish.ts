import type { SheetHandles, WriteJob } from '../layout/writeJob';
import { sheetJournal } from '../recovery/journalStore';
import { endRun, takeOut } from '../recovery/endRun';
import type { Backup } from '../recovery/backUp';
import type { Marks } from '../recovery/marks';
import { parseGapMark } from '../reading/reservedNames';
import { rangeOf } from '../ranges/ranges';
import { endRow } from '../../cells/rectangle';
import { gapCount } from '../layout/lines';
import { cellsBeside, columnGaps, rowGaps } from '../layout/sheetLayout';

/**
 * Says that everything is written, and takes away emptied rows and what the run has left: one request. Until it has said
 * so whatever happens leads back to the backup; from then on, to the end (`recover`).
 */
export async function finish(
  context: Excel.RequestContext,
  job: WriteJob,
  { handles, hidden }: Backup,
  marks: Marks,
): Promise<void> {
  const { names } = context.workbook;
  const journal = sheetJournal(context);
  context.application.suspendScreenUpdatingUntilNextSync();
  markGaps(job, handles, marks);
  journal.setState('written');
  // The last made comes first, as with a stack.
  for (const name of marks.made().toReversed()) {
    const kind = parseGapMark(name)?.kind;
    if (kind?.startsWith('emptied') === true) takeOut(names.getItem(name).getRange(), kind);
  }
  endRun(context, marks, journal, hidden);
  await context.sync();
}

/**
 * Marks the emptied rows and columns, to be deleted when everything is written. Where the user has something beside the
 * rows, only the block's own cells will go, and cells are put in below the block so that what stands there stays; of
 * columns only the block's own cells go, and they go first, as the last that is marked.
 */
function markGaps(job: WriteJob, handles: SheetHandles, { make: mark }: Marks): void {
  for (const { sheet, blocks } of job.layouts) {
    const { name } = sheet.plan;
    const handle = handles.get(name);
    if (handle === undefined) continue;
    // From below, so that what is put in does not move what is still to be marked.
    for (const block of [...blocks].reverse()) {
      for (const gap of rowGaps(block).reverse()) {
        if (!job.keepsRows(block)) {
          mark('emptied_rows', name, gap);
          continue;
        }
        const columns = gap.columns - gapCount(block.columns);
        const below = { ...gap, row: endRow(block.area), columns };
        mark('inserted_down', name, { ...below, row: below.row - 1, rows: 2 });
        rangeOf(handle, below).insert('Down').clear('Formats');
        mark('emptied_cells', name, gap);
      }
      const beside = cellsBeside(block);
      if (beside !== null) {
        mark('inserted_right', name, { ...beside, column: beside.column - 1, columns: 2 });
        rangeOf(handle, beside).insert('Right').clear('Formats');
      }
      for (const gap of columnGaps(block)) mark('emptied_columns', name, gap);
    }
  }
}
