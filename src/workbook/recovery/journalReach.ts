import { sameName } from '../../cells/sameName';
import type { Rectangle } from '../../cells/rectangle';
import type { CellsByName } from '../ranges/namedCells';
import type { Inventory } from '../reading/inventory';
import { type JournalEntry, nameEntry } from '../reading/journal';
import type { Marks } from './marks';
import { markTable } from './markTable';

/**
 * What the journal says of a table or a name that is to grow: how far it reaches.
 *
 * @param area all that it reaches over before, with a table's row of totals.
 */
export function journalReach(
  marks: Marks,
  { names }: Inventory,
  { name, isTable, sheet }: CellsByName,
  area: Rectangle,
): JournalEntry[] {
  if (isTable) return [markTable(marks, sheet, { name, area }, 1)];
  const before = names.find((entry) => sameName(entry.name, name));
  return before === undefined ? [] : [nameEntry(before.name, before)];
}
