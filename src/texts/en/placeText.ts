import type { CellRef } from '../../findings/cellRef';
import { formatCell } from '../../findings/formatCell';

/** Where a finding is, to stand in a sentence: ` in Omkostninger!C7`, or ` in Omkostninger!C7 (on the sheet “Drift”)` where the sheet is called something else than the input. */
export function placeText(cell: CellRef | null): string {
  if (cell === null) return '';
  const isNamedAlike = cell.sheet.toLowerCase() === cell.name.toLowerCase();
  return ` in ${formatCell(cell)}${isNamedAlike ? '' : ` (on the sheet “${cell.sheet}”)`}`;
}
