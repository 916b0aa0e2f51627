import { sameName } from '../../cells/sameName';
import { endColumn, type Rectangle } from '../../cells/rectangle';
import type { CellsByName } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import { type JournalEntry, nameEntry } from '../reading/journal';
import { copyAway } from './copyAway';
import type { Marks } from './marks';
import { markTable } from './markTable';
import type { Prepared } from './writeJournaled';

/** A table or a name that is to grow, and what is written with it. */
interface Growing {
  readonly cells: CellsByName;
  /** All that it reaches over before, with a table's row of totals. */
  readonly area: Rectangle;
  /** The cells that are written and are there before. */
  readonly written: readonly Rectangle[];
}

/** Copies the cells away, and remembers how far the table or the name reaches. To be sent with the next sync. */
export function journalReach(
  context: Excel.RequestContext,
  marks: Marks,
  { names }: Inventory,
  { cells: { name, isTable, sheet, sheetId }, area, written }: Growing,
): Required<Pick<Prepared, 'entries' | 'hidden'>> {
  const from = { handle: context.workbook.worksheets.getItem(sheetId), name: sheet };
  const copied = copyAway(context, marks, from, 1, besideEachOther(written));
  const before = names.find((entry) => sameName(entry.name, name));
  const reach: readonly JournalEntry[] = isTable
    ? [markTable(marks, sheet, { name, area }, 1)]
    : before === undefined
      ? []
      : [nameEntry(before.name, before)];
  return { entries: [...copied.entries, ...reach], hidden: [copied.hidden] };
}

/** The same cells in fewer areas: one for columns of the same rows that follow each other. */
function besideEachOther(areas: readonly Rectangle[]): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const area of [...areas].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const last = joined.at(-1);
    const follows =
      last?.row === area.row && last.rows === area.rows && endColumn(last) === area.column ? last : null;
    if (follows === null) joined.push(area);
    else joined[joined.length - 1] = { ...follows, columns: follows.columns + area.columns };
  }
  return joined;
}
