import { sameName } from '../../cells/sameName';
import { FIRST_CELL, type Rectangle } from '../../cells/rectangle';
import type { AreaChange } from '../../freezing/areaChange';
import type { StandingTable } from '../layout/standing';
import type { CellsByName } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import { type JournalEntry, nameEntry } from '../reading/journal';
import type { JournaledTable } from './letTablesBack';
import type { Marks } from './marks';

/** What the journal says of cells that are to be written: what they hold before, on sheets that each have a mark. */
export function journalCells(marks: Marks, changes: readonly AreaChange[]): JournalEntry[] {
  const found = new Map<string, string>();
  return changes.map(({ sheetId, sheet, area, before, formats }): JournalEntry => {
    const mark = found.get(sheetId) ?? marks.make('sheet', sheet, FIRST_CELL);
    found.set(sheetId, mark);
    return { kind: 'cells', sheet: mark, area, inputs: before, formats };
  });
}

/** What it says of a table: how far it reaches, by a mark that follows its cells (see `letTablesBack`). */
export function journalTable(marks: Marks, sheet: string, { name, area }: StandingTable): JournaledTable {
  return { kind: 'table', table: name, mark: marks.make('table', sheet, area) };
}

/**
 * What it says of a table or a name that is to grow: how far it reaches.
 *
 * @param area all that it reaches over before, with a table's row of totals.
 */
export function journalReach(
  marks: Marks,
  { names }: Inventory,
  { name, isTable, sheet }: CellsByName,
  area: Rectangle,
): JournalEntry[] {
  if (isTable) return [journalTable(marks, sheet, { name, area })];
  const before = names.find((entry) => sameName(entry.name, name));
  return before === undefined ? [] : [nameEntry(before.name, before)];
}
