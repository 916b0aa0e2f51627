import type { CellRef } from '../../findings/cellRef';
import { formatCell } from '../../findings/formatCell';

/** Where a finding is, to stand in a sentence: ` i Omkostninger!C7`, or ` i Omkostninger!C7 (på arket »Drift«)` where the sheet is called something else than the input. */
export function placeText(cell: CellRef | null): string {
  if (cell === null) return '';
  const isNamedAlike = cell.sheet.toLowerCase() === cell.name.toLowerCase();
  return ` i ${formatCell(cell)}${isNamedAlike ? '' : ` (på arket »${cell.sheet}«)`}`;
}
