import { FIRST_CELL } from '../../cells/rectangle';
import type { AreaChange } from '../../freezing/areaChange';
import type { JournalEntry } from '../reading/journal';
import { sheetMarkName } from '../reading/reservedNames';
import type { Marks } from './marks';

/** What the journal says of cells that are to be written: what they hold before, on sheets that each have a mark. */
export function journalCells(marks: Marks, changes: readonly AreaChange[]): JournalEntry[] {
  const found = new Map<string, string>();
  return changes.map(({ sheetId, sheet, area, before, formats }): JournalEntry => {
    const mark = found.get(sheetId) ?? sheetMarkName(found.size + 1);
    if (!found.has(sheetId)) marks.add(mark, sheet, FIRST_CELL);
    found.set(sheetId, mark);
    return { kind: 'cells', sheet: mark, area, inputs: before, formats };
  });
}
