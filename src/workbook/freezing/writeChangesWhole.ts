import type { AreaChange } from '../../freezing/areaChange';
import type { Inventory } from '../reading/inventory';
import type { JournalEntry } from '../reading/journal';
import { journalCells, journalTable } from '../recovery/journalEntries';
import type { Marks } from '../recovery/marks';
import { writeJournaled } from '../recovery/writeJournaled';
import type { TableBeside } from './tablesBeside';
import { writeChanges } from './writeChanges';

/** Cells to be written over. */
export interface WholeChange {
  readonly inventory: Inventory;
  readonly areas: readonly AreaChange[];
  /** Those near them, whose other cells Excel may fill. */
  readonly tables: readonly TableBeside[];
  /** Makes what else it needs, and gives what the journal is to say of that. */
  readonly prepare?: (context: Excel.RequestContext, marks: Marks) => readonly JournalEntry[];
  /** Sends what is written, and compares it; the areas alone where left out. */
  readonly write?: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Writes over cells with a journal of what they and those beside them in their tables hold: all of it or nothing, also
 * where the pane is closed in the middle.
 *
 * @throws WriteFailed, RestoreFailed.
 */
export function writeChangesWhole(excel: typeof Excel, change: WholeChange): Promise<void> {
  const { inventory, areas, tables, prepare, write } = change;
  const what = [...new Set(areas.map(({ sheet }) => sheet))];
  return writeJournaled(excel, inventory, what, (context, marks) => {
    const beside = tables.flatMap(({ neighbours }) => neighbours.map(({ change: standing }) => standing));
    const reaches = tables.map(({ name, place: { sheet, area } }) =>
      journalTable(marks, sheet, { name, area }),
    );
    const others = prepare?.(context, marks) ?? [];
    return {
      entries: [...journalCells(marks, [...areas, ...beside]), ...reaches, ...others],
      write: () => write?.(context) ?? writeChanges(context, areas, tables),
    };
  });
}
