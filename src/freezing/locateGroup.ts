import { type Rectangle, sameArea } from '../cells/rectangle';
import type { NotThawedReason } from './freezing';
import type { FrozenRecord } from './frozenRecord';

/** A sheet of the workbook as it is now. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** What has become of a frozen rectangle's defined name: it stands somewhere, refers to nothing any more, or is gone. */
export type NameNow = { readonly sheetId: string; readonly area: Rectangle } | 'broken' | 'gone';

/** The sheet on which a rectangle still stands in its place, or why it does not. */
export type GroupNow = SheetNow | NotThawedReason;

/**
 * Finds out whether a rectangle stands where it was frozen. Its sheet may have got another name. Where the defined name
 * is gone, the recorded address is all there is to go by.
 */
export function locateGroup(
  { sheet, group }: Pick<FrozenRecord, 'sheet' | 'group'>,
  name: NameNow,
  sheets: readonly SheetNow[],
): GroupNow {
  const recorded = sheets.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
  if (name === 'broken') return recorded === undefined ? 'sheet-missing' : 'moved';
  if (name === 'gone') return recorded ?? 'sheet-missing';
  const now = sheets.find(({ id }) => id === name.sheetId);
  // With the sheet of that name still there, the cells have been moved to another.
  if (now === undefined || (recorded !== undefined && recorded !== now)) return 'moved';
  return sameArea(name.area, group) ? now : 'moved';
}
