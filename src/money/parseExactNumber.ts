import { findDanishNumber, plainSpaces } from './danishNumber';
import { exactFromNumber } from './exactFromNumber';
import { exactFromText } from './exactFromText';
import type { ExactNumber } from './exactNumber';

const NOTHING = /^[-−–—]$/;
const BEFORE = /^(?:([-−] *)|(–))?$/;
const AFTER = /^([-−])?(?: *%)?$/;

/**
 * Reads a cell as a weight or a percentage, exactly: 33.35, '33,35', '33,35 %' are { 3335n, 2 }, '5.822.679' is
 * { 5822679n, 0 }, '-' is zero. A number counts by the 15 digits that Excel shows. null where it is empty or
 * anything else; a percent sign changes nothing, so '35 %' is 35.
 */
export function parseExactNumber(value: string | number | boolean): ExactNumber | null {
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? exactFromNumber(value) : null;
  return parseText(value);
}

function parseText(text: string): ExactNumber | null {
  if (NOTHING.test(plainSpaces(text))) return { coefficient: 0n, decimals: 0 };
  const number = findDanishNumber(text);
  if (!number) return null;
  const before = BEFORE.exec(number.before);
  const after = AFTER.exec(number.after);
  if (!before || !after) return null;
  const isNegative = number.before !== '';
  const hasTrailingMinus = after[1] !== undefined;
  if (isNegative && hasTrailingMinus) return null;
  return exactFromText(isNegative || hasTrailingMinus ? `-${number.plain}` : number.plain);
}
