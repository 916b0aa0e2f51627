import { standsOn } from '../cells/addresses';
import { frozenSheetTexts } from '../texts/frozenSheetTexts';

/** The hidden name of the headings on the sheet with the frozen formulas: it follows the sheet when that is renamed. */
export const FROZEN_SHEET_NAME = 'Kommuneandel_frosne_formler';

const AREA_NAME = /^Kommuneandel_frosset_(\d+)$/i;

/** The hidden name of a rectangle that was frozen: `Kommuneandel_frosset_3`. */
export function frozenName(number: number): string {
  return `Kommuneandel_frosset_${number}`;
}

/** The number of a frozen rectangle's name; null for another name. */
export function frozenNumber(name: string): number | null {
  const number = AREA_NAME.exec(name)?.[1];
  return number === undefined ? null : Number(number);
}

/** Whether a defined name is one of those that freezing makes; not every program leaves them hidden. */
export function isFrozenName(name: string): boolean {
  return frozenNumber(name) !== null || isPointer(name);
}

/** Whether the workbook has the name that follows the sheet with the frozen formulas. */
export function hasPointer(
  names: readonly { readonly name: string; readonly sheet: string | null }[],
): boolean {
  return names.some(({ name, sheet }) => sheet === null && isPointer(name));
}

function isPointer(name: string): boolean {
  return name.toLowerCase() === FROZEN_SHEET_NAME.toLowerCase();
}

/**
 * Whether a sheet is the one that keeps the frozen formulas.
 *
 * @param names the workbook's defined names with their formulas: `='Frosne formler'!$A$2:$G$2`.
 */
export function isFrozenSheet(
  sheet: string,
  names: readonly { readonly name: string; readonly formula: string }[],
): boolean {
  const pointer = names.find(({ name }) => isPointer(name));
  if (pointer !== undefined) return standsOn(pointer.formula, sheet);
  const wanted = frozenSheetTexts.sheet.toLowerCase();
  const name = sheet.toLowerCase();
  return name === wanted || (name.startsWith(`${wanted} (`) && name.endsWith(')'));
}
