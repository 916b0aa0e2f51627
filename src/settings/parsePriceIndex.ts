import type { CellValue } from '../cells/grid';
import type { ExactNumber } from '../money/exactNumber';
import { parseExactNumber } from '../money/parseExactNumber';

const PERCENT = /(?:pct\.?|procent)\s*$/i;

/**
 * A value of `PL 2020` in percent: `3,0 %`, `3,0 pct.` and `3,0` are 3,0, and so is 0,03 in a cell that shows percent. Null for
 * another text, and for -100 % or less, which would leave nothing of a price.
 */
export function parsePriceIndex(value: CellValue, showsPercent: boolean): ExactNumber | null {
  const number = parseExactNumber(typeof value === 'string' ? value.replace(PERCENT, '%') : value);
  if (number === null) return null;
  const percent = typeof value === 'number' && showsPercent ? timesHundred(number) : number;
  return percent.coefficient <= -100n * 10n ** BigInt(percent.decimals) ? null : percent;
}

function timesHundred({ coefficient, decimals }: ExactNumber): ExactNumber {
  const moved = Math.min(decimals, 2);
  return { coefficient: coefficient * 10n ** BigInt(2 - moved), decimals: decimals - moved };
}
