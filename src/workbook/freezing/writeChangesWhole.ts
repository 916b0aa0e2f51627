import type { AreaChange } from '../../freezing/areaChange';
import type { Inventory } from '../reading/inventory';
import { journalCells } from '../recovery/journalCells';
import { markTable } from '../recovery/markTable';
import { writeJournaled } from '../recovery/writeJournaled';
import type { TableBeside } from './tablesBeside';

/** Cells to be written over. */
export interface WholeChange {
  readonly inventory: Inventory;
  readonly areas: readonly AreaChange[];
  /** Those near them, whose other cells Excel may fill. */
  readonly tables: readonly TableBeside[];
}

/**
 * Writes over cells with a journal of what they and those beside them in their tables hold: all of it or nothing, also
 * where the pane is closed in the middle.
 *
 * @param write sends what is written, and compares it.
 * @throws WriteFailed, RestoreFailed.
 */
export function writeChangesWhole(
  excel: typeof Excel,
  { inventory, areas, tables }: WholeChange,
  write: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  const what = [...new Set(areas.map(({ sheet }) => sheet))];
  return writeJournaled(excel, inventory, what, (context, marks) => {
    const beside = tables.flatMap(({ neighbours }) => neighbours.map(({ change }) => change));
    const reaches = tables.map(({ name, place }, index) =>
      markTable(marks, place.sheet, { name, area: place.area }, index + 1),
    );
    return {
      entries: [...journalCells(marks, [...areas, ...beside]), ...reaches],
      write: () => write(context),
    };
  });
}
