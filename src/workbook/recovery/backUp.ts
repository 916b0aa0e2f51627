import { areaAddress } from '../../cells/addresses';
import { endRow, FIRST_CELL } from '../../cells/rectangle';
import type { AreaMove } from '../layout/sheetLayout';
import type { SheetHandles, WriteJob } from '../layout/writeJob';
import { addHiddenSheet, rangeOf } from '../ranges/ranges';
import { type JournalEntry, nameEntry } from '../reading/journal';
import { journalName, markName, reservedSheetName } from '../reading/reservedNames';
import { journalTable } from './journalEntries';
import type { JournaledTable } from './letTablesBack';
import type { Marks } from './marks';
import { addNewSheet } from './newSheets';

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
 * Copies every cell that will be written over to a hidden sheet, within Excel (`Range.copyFrom`, which takes the rows that a
 * filter hides as well). New sheets are made here too, hidden and under a name of ours, and so is the sheet for the journal.
 * Nothing the user has is touched. One sync.
 */
export async function backUp(context: Excel.RequestContext, job: WriteJob, marks: Marks): Promise<Backup> {
  context.application.suspendScreenUpdatingUntilNextSync();
  addHiddenSheet(context, journalName);

  const handles = new Map<string, Excel.Worksheet>();
  const hidden: string[] = [];
  const moves = new Map<string, readonly BackedMove[]>();
  const entries = job.names.map(({ name, before }) => nameEntry(name, before));
  const ends: [original: Excel.Range, copy: Excel.Range][] = [];
  const tables: JournaledTable[] = [];
  let moveCount = 0;
  job.layouts.forEach(({ sheet, touched, moves: toMake }, index) => {
    const { name } = sheet.plan;
    const number = index + 1;
    if (sheet.id === null) {
      const added = addNewSheet(context, marks, number);
      handles.set(name, added.sheet);
      entries.push(added.entry);
      return;
    }
    const original = context.workbook.worksheets.getItem(sheet.id);
    handles.set(name, original);
    for (const table of sheet.tables) tables.push(journalTable(marks, name, table));
    if (touched.length === 0) return;
    const copy = reservedSheetName(number);
    const copies = addHiddenSheet(context, copy);
    const mark = marks.make('sheet', name, FIRST_CELL);
    hidden.push(copy);
    for (const area of touched) {
      rangeOf(copies, area).copyFrom(rangeOf(original, area), 'All');
      entries.push({ kind: 'copy', sheet: mark, copy, address: areaAddress(area) });
      // The last row tells whether all rows have come along: it would stand further up if some had not.
      const end = { ...area, row: endRow(area) - 1, rows: 1 };
      ends.push([rangeOf(original, end).load('formulas'), rangeOf(copies, end).load('formulas')]);
    }
    if (toMake.length === 0) return;
    const by = reservedSheetName(job.layouts.length + number);
    addHiddenSheet(context, by);
    hidden.push(by);
    const backed = toMake.map((move) => ({ ...move, by, mark: markName('moved', ++moveCount) }));
    moves.set(name, backed);
    for (const { axis, from, mark: own } of backed)
      entries.push({ kind: 'move', axis, sheet: mark, from, by, mark: own });
  });
  await context.sync();

  for (const [original, copy] of ends) {
    if (JSON.stringify(original.formulas) !== JSON.stringify(copy.formulas))
      throw new CopyIncomplete('Excel did not copy all rows; a filter may hide some.');
  }
  return { handles, entries: [...entries, ...tables], hidden, moves, tables };
}
