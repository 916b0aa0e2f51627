const NO_SHEETS = '0000000000000000';

/**
 * What a sheet `Læs mig` was written for, in few characters, so that the check can tell whether it still fits: the
 * sheets' fingerprint and how many formulas were frozen. `9f2b1c7de0a4f3b2-12`.
 *
 * @param fingerprint of the workbook's sheets (`WorkbookState.fingerprint`); null where there are none.
 */
export function readMeMark(fingerprint: string | null, frozenFormulas: number): string {
  return `${fingerprint?.split(' ')[0] ?? NO_SHEETS}-${String(frozenFormulas)}`;
}
