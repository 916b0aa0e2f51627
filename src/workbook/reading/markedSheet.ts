import { standsOn } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import type { Inventory, SheetEntry } from './inventory';

/**
 * The sheet a hidden name of an unfinished run stands on; null where the sheet is gone. Names follow a sheet that is
 * renamed and are kept in a file, while Excel's ids need not outlive the session.
 */
export function markedSheet(mark: string, { leftNames, sheets }: Inventory): SheetEntry | null {
  const formula = leftNames.find(({ name }) => sameName(name, mark))?.formula ?? '';
  return sheets.find(({ name }) => standsOn(formula, name)) ?? null;
}
