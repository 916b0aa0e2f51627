import { exactFromText } from './exactFromText';
import type { ExactNumber } from './exactNumber';
import { excelDigits } from './excelDigits';

/** A finite number as Excel shows it, by its 15 significant digits: 0.1 + 0.2 is { 3n, 1 }. */
export function exactFromNumber(value: number): ExactNumber {
  return exactFromText(excelDigits(value));
}
