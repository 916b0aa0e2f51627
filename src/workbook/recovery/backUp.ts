import { areaAddress } from '../../cells/addresses';
import { FIRST_CELL } from '../../cells/firstCell';
import { rangeOf } from '../ranges/ranges';
import { endRow } from '../../cells/rectangle';
import type { Rectangle } from '../../cells/rectangle';
import type { SheetHandles, WriteJob } from '../layout/writeJob';
import type { JournalEntry } from '../reading/journal';
import { addNewSheet } from './addNewSheet';
import type { Marks } from './marks';
import { journalSheetName, reservedSheetName, sheetMarkName } from '../reading/reservedNames';

/** The sheets to write to, and what the journal must say before the first cell of the user's is touched. */
export interface Backup {
  readonly handles: SheetHandles;
  readonly entries: readonly JournalEntry[];
  /** The hidden sheets with copies. */
  readonly copies: readonly string[];
}

/** Thrown where a copy does not end as its original does: Excel has left something out. */
class CopyIncomplete extends Error {
  override readonly name = 'CopyIncomplete';
}

/**
 * Copies every cell that will be written over to a hidden sheet, within Excel (`Range.copyFrom`, which takes the rows
 * that a filter hides as well). New sheets are made here too, hidden and under a name of ours, and so is the sheet for
 * the journal. Nothing the user has is touched. One sync.
 */
export async function backUp(context: Excel.RequestContext, job: WriteJob, marks: Marks): Promise<Backup> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  worksheets.add(journalSheetName).visibility = 'VeryHidden';

  const handles = new Map<string, Excel.Worksheet>();
  const sheetsOfCopies: string[] = [];
  const entries = nameEntries(job);
  const checks: CopyCheck[] = [];
  job.layouts.forEach(({ sheet, touched }, index) => {
    const number = index + 1;
    if (sheet.id === null) {
      const added = addNewSheet(context, marks, number);
      handles.set(sheet.plan.name, added.sheet);
      entries.push(added.entry);
      return;
    }
    const original = worksheets.getItem(sheet.id);
    handles.set(sheet.plan.name, original);
    if (touched.length === 0) return;
    const reserved = reservedSheetName(number);
    const mark = sheetMarkName(number);
    const copies = worksheets.add(reserved);
    copies.visibility = 'VeryHidden';
    marks.add(mark, sheet.plan.name, FIRST_CELL);
    sheetsOfCopies.push(reserved);
    for (const area of touched) {
      rangeOf(copies, area).copyFrom(rangeOf(original, area), 'All');
      checks.push(checkOf(original, copies, area));
      entries.push({ kind: 'copy', sheet: mark, copy: reserved, address: areaAddress(area) });
    }
  });
  await context.sync();

  refuseIncomplete(checks);
  return { handles, entries, copies: sheetsOfCopies };
}

function nameEntries(job: WriteJob): JournalEntry[] {
  return job.names.map(({ name, before }) => {
    return { kind: 'name', name, formula: before?.formula ?? null, comment: before?.comment ?? '' };
  });
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
