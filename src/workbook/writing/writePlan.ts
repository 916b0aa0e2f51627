import type { Backup } from '../recovery/backUp';
import { writeJournal, writeState } from '../recovery/writeJournal';
import { formatBlock } from './formatBlock';
import { formatCells } from './formatCells';
import { formatSheet } from './formatSheet';
import { makeRoom } from './makeRoom';
import { markGaps } from './markGaps';
import { startMarks } from '../recovery/marks';
import { nameBlocks } from './nameBlocks';
import { clearArea, rangeOf } from '../ranges/ranges';
import { startRequests } from './requests';
import type { Requests } from './requests';
import { journalSheetName } from '../reading/reservedNames';
import type { SheetLayout } from '../layout/sheetLayout';
import { writeBlock } from './writeBlock';
import type { WriteJob } from '../layout/writeJob';
import type { ApplyOptions } from '../workbook';

/**
 * Writes all of a job for which there is a backup: one request, or as many as its size forces. The first actions write
 * the journal. The very last says that everything is written; until then whatever happens leads back to the backup.
 */
export async function writePlan(
  context: Excel.RequestContext,
  job: WriteJob,
  { handles, entries }: Backup,
  options: ApplyOptions = {},
): Promise<void> {
  const requests = startRequests(context, options);
  const journal = context.workbook.worksheets.getItem(journalSheetName);
  writeJournal(journal, entries);
  const mark = startMarks(context);
  for (const { sheet } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    if (sheet.id !== null || handle === undefined) continue;
    handle.name = sheet.plan.name;
    handle.visibility = 'Visible';
  }
  makeRoom(job, handles, mark);
  for (const [index, layout] of job.layouts.entries()) {
    const { name } = layout.sheet.plan;
    const handle = handles.get(name);
    options.onSheet?.(name, index, job.layouts.length);
    if (handle !== undefined) await writeSheet(requests, handle, layout, job);
  }
  nameBlocks(context, job);
  markGaps(job, handles, mark);
  writeState(journal, 'written');
  await requests.send();
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
  if (layout.sheet.id === null) formatSheet(handle, layout.sheet.plan);
}
