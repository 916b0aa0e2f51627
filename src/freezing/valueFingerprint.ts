import { fingerprint } from '../cells/fingerprint';
import type { CellValue } from '../cells/grid';

/** Other programs keep as many digits as Excel shows. */
const DIGITS = 15;

/**
 * By what a frozen value is known again, also after another program has saved it: 0.1+0.2 and 0.3 are the same, the
 * number 1 and the text `1` are not.
 */
export function valueFingerprint(values: readonly (readonly CellValue[])[]): string {
  return fingerprint([
    values.map((row) =>
      row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value)),
    ),
  ]);
}
