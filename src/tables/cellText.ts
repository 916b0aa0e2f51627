import type { CellValue } from '../cells/grid';
import { withoutInvisible } from '../money/plainText';

/** Excel keeps and shows at most 15 significant digits; the double behind 0,1 + 0,2 has more. */
const EXCEL_DIGITS = 15;

const BEGINS_SEEN = /^[!-~]/;

/** A cell as text, the way a Danish Excel shows it unformatted, without outer space: 0.5 is `'0,5'`, true is `'SAND'`. */
export function cellText(value: CellValue): string {
  // Most texts begin with what can be seen; one that shows nothing is blank, also where something is in it.
  if (typeof value === 'string')
    return BEGINS_SEEN.test(value) || withoutInvisible(value).trim() !== '' ? value.trim() : '';
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  // Most numbers are whole and need no rounding, which is slow.
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** EXCEL_DIGITS) return String(value + 0);
  const plain = String(value + 0);
  // Nor do those of so few digits, a point among them.
  const shown = plain.length <= EXCEL_DIGITS + 1 ? plain : String(Number(value.toPrecision(EXCEL_DIGITS)));
  return shown.replace('.', ',');
}
