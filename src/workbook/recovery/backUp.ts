import { addHiddenSheet, rangeOf } from '../ranges/ranges';
import { endRow, type Rectangle, FIRST_CELL } from '../../cells/rectangle';
import type { SheetHandles, WriteJob } from '../layout/writeJob';
import { type JournalEntry, nameEntry } from '../reading/journal';
import { addNewSheet } from './addNewSheet';
import { markTable } from './markTable';
import type { JournaledTable } from './tableReaches';
import type { Marks } from './marks';
import { journalName, moveMarkName, reservedSheetName, sheetMarkName } from '../reading/reservedNames';
import type { AreaMove } from '../layout/sheetLayout';
import { areaAddress } from '../../cells/addresses';

/** The sheets to write to, and what the journal must say before the first cell of the user's is touched. */
export interface Backup {
  readonly handles: SheetHandles;
  readonly entries: readonly JournalEntry[];
  /** The hidden sheets, of copies and of what is on its way to another place. */
  readonly hidden: readonly string[];
  /** By the names of the sheets' plans. */
  readonly moves: ReadonlyMap<string, readonly BackedMove[]>;
  /** The user's tables on those sheets, which are to stay as large as they are. */
  readonly tables: readonly JournaledTable[];
}

/** A move with what finds it: see `JournalEntry`. */
export interface BackedMove extends AreaMove {
  readonly mark: string;
  readonly by: string;
}

/** Thrown where a copy does not end as its original does: Excel has left something out. */
class CopyIncomplete extends Error {
  override readonly name = 'CopyIncomplete';
}

/**
 * Copies every cell that will be written over to a hidden sheet. New sheets are made here too, hidden and under a name of
 * ours, and so is the sheet for the journal. Nothing the user has is touched. One sync.
 */
export async function backUp(context: Excel.RequestContext, job: WriteJob, marks: Marks): Promise<Backup> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  addHiddenSheet(context, journalName);

  const handles = new Map<string, Excel.Worksheet>();
  const hidden: string[] = [];
  const moves = new Map<string, readonly BackedMove[]>();
  const entries = nameEntries(job);
  const checks: CopyCheck[] = [];
  const tables: JournaledTable[] = [];
  let moveCount = 0;
  job.layouts.forEach((layout, index) => {
    const { sheet, touched } = layout;
    const number = index + 1;
    if (sheet.id === null) {
      const added = addNewSheet(context, marks, number);
      handles.set(sheet.plan.name, added.sheet);
      entries.push(added.entry);
      return;
    }
    const original = worksheets.getItem(sheet.id);
    handles.set(sheet.plan.name, original);
    for (const table of sheet.tables)
      tables.push(markTable(marks, sheet.plan.name, table, tables.length + 1));
    if (touched.length === 0) return;
    const from = { handle: original, name: sheet.plan.name };
    const copied = copyAway(context, marks, from, number, touched);
    const { copies, mark } = copied;
    hidden.push(copied.hidden);
    entries.push(...copied.entries);
    for (const area of touched) checks.push(checkOf(original, copies, area));
    if (layout.moves.length === 0) return;
    const by = reservedSheetName(job.layouts.length + number);
    addHiddenSheet(context, by);
    hidden.push(by);
    const found = layout.moves.map((move) => ({ ...move, by, mark: moveMarkName(++moveCount) }));
    moves.set(sheet.plan.name, found);
    entries.push(
      ...found.map((move): JournalEntry => {
        return { kind: 'move', axis: move.axis, sheet: mark, from: move.from, by, mark: move.mark };
      }),
    );
  });
  await context.sync();

  refuseIncomplete(checks);
  return { handles, entries: [...entries, ...tables], hidden, moves, tables };
}

function nameEntries(job: WriteJob): JournalEntry[] {
  return job.names.map(({ name, before }) => nameEntry(name, before));
}

interface CopyCheck {
  readonly original: Excel.Range;
  readonly copy: Excel.Range;
}

/** The last row tells whether all rows have come along: it would stand further up if some had not. */
function checkOf(original: Excel.Worksheet, copies: Excel.Worksheet, area: Rectangle): CopyCheck {
  const [from, to] = [original, copies].map((sheet) => {
    const range = rangeOf(sheet, { ...area, row: endRow(area) - 1, rows: 1 });
    range.load('formulas');
    return range;
  }) as [Excel.Range, Excel.Range];
  return { original: from, copy: to };
}

function refuseIncomplete(checks: readonly CopyCheck[]): void {
  for (const { original, copy } of checks) {
    if (JSON.stringify(original.formulas) !== JSON.stringify(copy.formulas)) {
      throw new CopyIncomplete('Excel did not copy all rows; a filter may hide some.');
    }
  }
}

/** Where cells have been copied to, and what the journal says of it. */
interface CopiedAway {
  /** A hidden sheet of ours, with the cells where they stood. */
  readonly copies: Excel.Worksheet;
  readonly hidden: string;
  /** The name of the mark on the sheet itself. */
  readonly mark: string;
  readonly entries: readonly JournalEntry[];
}

/**
 * Copies cells that will be written over to a hidden sheet, within Excel (`Range.copyFrom`, which takes the rows that a
 * filter hides as well). To be sent with the next sync.
 *
 * @param number from 1, and no other sheet's of the run.
 */
function copyAway(
  context: Excel.RequestContext,
  marks: Marks,
  { handle, name }: { readonly handle: Excel.Worksheet; readonly name: string },
  number: number,
  areas: readonly Rectangle[],
): CopiedAway {
  const hidden = reservedSheetName(number);
  const mark = sheetMarkName(number);
  const copies = addHiddenSheet(context, hidden);
  marks.add(mark, name, FIRST_CELL);
  const entries = areas.map((area): JournalEntry => {
    rangeOf(copies, area).copyFrom(rangeOf(handle, area), 'All');
    return { kind: 'copy', sheet: mark, copy: hidden, address: areaAddress(area) };
  });
  return { copies, hidden, mark, entries };
}
