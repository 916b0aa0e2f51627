import type { Backup, BackedMove } from '../recovery/backUp';
import { askForMoved } from '../recovery/letTablesBack';
import { sheetJournal } from '../recovery/journalStore';
import { formatBlock } from './formatBlock';
import { formatCells } from './formatCells';
import type { Marks } from '../recovery/marks';
import { clearArea, forget, PLAIN, rangeOf } from '../ranges/ranges';
import { readBack } from './readBack';
import { startRequests, type Requests } from '../ranges/requests';
import type { SheetLayout, PlacedBlock } from '../layout/sheetLayout';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import type { WriteJob } from '../layout/writeJob';
import type { ApplyOptions } from '../workbook';
import { OWN_COMMENT } from '../ownComment';
import type { BlockPlace } from '../layout/blockPlaces';
import { blockInputs } from '../layout/blockInputs';
import { cellBytes, inParts } from '../ranges/inParts';

/**
 * Writes all of a job for which there is a backup, and reads it back: one request, or as many as its size forces. The first
 * actions write the journal, by which whatever happens leads back to the backup until `finish` says otherwise.
 *
 * @throws WrittenOtherwise where a cell does not hold what was written to it, or a table has grown over some.
 */
export async function writePlan(
  context: Excel.RequestContext,
  job: WriteJob,
  backup: Backup,
  marks: Marks,
  options: ApplyOptions = {},
): Promise<void> {
  const { handles, entries, tables } = backup;
  const requests = startRequests(context, options);
  await sheetJournal(context).write(requests, entries);
  for (const { sheet } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    if (sheet.id !== null || handle === undefined) continue;
    handle.name = sheet.plan.name;
    handle.visibility = 'Visible';
  }
  makeRoom(context, job, backup, marks);
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
    const keepsFormats = job.ownFormats.has(block.plan.definedName);
    if (block.before !== null) clearArea(rangeOf(handle, block.cleared), keepsFormats);
    await writeBlock(requests, handle, block, job.places);
    formatBlock(handle, block);
    await formatCells(requests, handle, block);
  }
}

/**
 * Clears what leaves its place, lets lines change places, and puts in the rows and cells the blocks need, each between
 * the two ends of a mark by which it can be taken out again.
 */
function makeRoom(
  context: Excel.RequestContext,
  job: WriteJob,
  { handles, moves }: Backup,
  marks: Marks,
): void {
  for (const { sheet, blocks, cleared, rowInserts, cellInserts } of job.layouts) {
    const handle = handles.get(sheet.plan.name);
    if (handle === undefined) continue;
    for (const { plan, before } of blocks) {
      const own = job.ownFormats.get(plan.definedName) ?? [];
      // The last first, should the others get its number.
      if (before === null) continue;
      for (const id of own.toReversed()) rangeOf(handle, before.area).conditionalFormats.getItem(id).delete();
    }
    for (const area of cleared) clearArea(rangeOf(handle, area));
    moveAreas(context, sheet.plan.name, moves.get(sheet.plan.name) ?? [], marks);
    for (const { row, rows } of rowInserts) {
      marks.make('inserted_rows', sheet.plan.name, { row: row - 1, column: 0, rows: 2, columns: 1 });
      const inserted = rangeOf(handle, { row, column: 0, rows, columns: 1 }).getEntireRow().insert('Down');
      // Excel lets new rows look like the one above, which may be a total. Conditional formats and merged cells of the user's reach over them.
      inserted.style = PLAIN;
    }
    for (const area of cellInserts) {
      marks.make('inserted_right', sheet.plan.name, { ...area, column: area.column - 1, columns: 2 });
      rangeOf(handle, area).insert('Right');
    }
  }
}

/**
 * Lets areas of a sheet change places, each marked: all rows, then all columns, out to a hidden sheet and then in again.
 * What refers to cells of one area follows it, as when cells are cut and put in; nobody can mean what is written over,
 * since that has gone elsewhere before; and a larger area stays where it is, as it cannot lie on two sheets.
 */
function moveAreas(
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

/** Points the defined names at the blocks, adds those that are missing, and takes away those of blocks that are gone. */
function nameBlocks(context: Excel.RequestContext, job: WriteJob): void {
  const { names } = context.workbook;
  for (const { name, before, formula, isHidden, comment = OWN_COMMENT } of job.names) {
    if (before === null) {
      if (formula === null) continue;
      const added = names.add(name, formula, comment);
      if (isHidden) added.visible = false;
      continue;
    }
    const item = names.getItem(name);
    if (formula === null) {
      item.delete();
      continue;
    }
    item.formula = formula;
    if (before.comment === '') item.comment = OWN_COMMENT;
  }
}

/** So many rows are made ready at a time, within some ten milliseconds. */
const ROWS_AT_A_TIME = 2000;

/** Writes the cells of a block: one two-dimensional write, or a few where it is large. */
async function writeBlock(
  requests: Requests,
  sheet: Excel.Worksheet,
  block: PlacedBlock,
  places: ReadonlyMap<string, BlockPlace>,
): Promise<void> {
  const sizeOf = (row: readonly (string | number)[]): number =>
    row.reduce<number>((bytes, value) => bytes + cellBytes(value), 0);
  for (let first = 0; first < block.area.rows; first += ROWS_AT_A_TIME) {
    if (first > 0) await requests.pause();
    const rows = blockInputs(block, places, first, ROWS_AT_A_TIME);
    for (const part of inParts(rows, sizeOf)) {
      await requests.makeRoom(part.bytes);
      const area = { ...block.area, row: block.area.row + first + part.first, rows: part.rows.length };
      const range = rangeOf(sheet, area);
      // `formulas` takes values too, and formulas in en-US form whatever the user's language.
      range.formulas = [...part.rows];
      forget(range);
    }
  }
}
