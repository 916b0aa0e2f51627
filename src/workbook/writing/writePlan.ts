import type { Backup } from '../recovery/backUp';
import { askForMoved } from '../recovery/tableReaches';
import { sheetJournal } from '../recovery/journalStore';
import { formatBlock } from './formatBlock';
import { formatCells } from './formatCells';
import { makeRoom } from './makeRoom';
import type { Marks } from '../recovery/marks';
import { moveAreas } from './moveAreas';
import { nameBlocks } from './nameBlocks';
import { clearArea, rangeOf } from '../ranges/ranges';
import { readBack } from './readBack';
import { startRequests } from '../ranges/requests';
import type { Requests } from '../ranges/requests';
import type { SheetLayout } from '../layout/sheetLayout';
import { writeBlock } from './writeBlock';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import type { WriteJob } from '../layout/writeJob';
import type { ApplyOptions } from '../workbook';

/**
 * Writes all of a job for which there is a backup, and reads it back: one request, or as many as its size forces. The first
 * actions write the journal, by which whatever happens leads back to the backup until `finish` says otherwise.
 *
 * @throws WrittenOtherwise where a cell does not hold what was written to it, or a table has grown over some.
 */
export async function writePlan(
  context: Excel.RequestContext,
  job: WriteJob,
  { handles, entries, moves, tables }: Backup,
  marks: Marks,
  options: ApplyOptions = {},
): Promise<void> {
  const requests = startRequests(context, options);
  await sheetJournal(context).write(requests, entries);
  for (const { sheet } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    if (sheet.id !== null || handle === undefined) continue;
    handle.name = sheet.plan.name;
    handle.visibility = 'Visible';
  }
  makeRoom(job, handles, marks.make, (sheet) => {
    moveAreas(context, sheet, moves.get(sheet) ?? [], marks);
  });
  for (const [index, layout] of job.layouts.entries()) {
    const { name } = layout.sheet.plan;
    const handle = handles.get(name);
    options.onSheet?.(name, index, job.layouts.length);
    if (handle !== undefined) await writeSheet(requests, handle, layout, job);
  }
  nameBlocks(context, job);
  const takeMoved = askForMoved(context, tables);
  await readBack(requests, job, handles);
  const [moved] = takeMoved();
  if (moved === undefined) return;
  const { table, was } = moved;
  throw new WrittenOtherwise(`»${table}« on »${was.sheet}« has grown.`, { sheet: was.sheet, table });
}

async function writeSheet(
  requests: Requests,
  handle: Excel.Worksheet,
  layout: SheetLayout,
  job: WriteJob,
): Promise<void> {
  for (const block of layout.blocks) {
    if (block.before !== null) clearArea(rangeOf(handle, block.cleared));
    await writeBlock(requests, handle, block, job.places);
    formatBlock(handle, block);
    await formatCells(requests, handle, block);
  }
}
