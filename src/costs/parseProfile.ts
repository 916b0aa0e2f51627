import { readNumberFormat } from '../cells/numberFormat';
import { finding, type Finding } from '../findings/finding';
import { type Percentages, parsePercentages } from '../money/parsePercentages';
import { areEqual, type ExactNumber } from '../money/exactNumber';
import { plainText } from '../money/plainText';
import type { Cell } from '../tables/table';
import { shownText } from '../tables/shownText';

/** Hyphen or dash, slash or semicolon. */
const SEPARATOR = /[-\u2013\u2014/;]/;

/** How far from 100 a sum may be and still be percentages that were to be 100. */
const NEAR = 10;

/**
 * The weights of the years in a cell of `Indfasning`: percent, `25-50-25`, or any weights, `1-1-1-0,5` for three and a
 * half years. Null where it is wrong, with `profile-invalid` or `profile-not-100` added to `findings`: what carries a
 * percent sign, what is one number alone (Excel makes 1-1-1 a date), and what nearly adds up to 100 must be 100.
 */
export function parseProfile(cell: Cell, findings: Finding[]): readonly ExactNumber[] | null {
  const { ref, value, format } = cell;
  const text = shownText(value, format);
  if (typeof value === 'number' && readNumberFormat(format).kind === 'date') {
    findings.push(finding('error', 'number-doubtful', ref, { text, doubt: 'date' }));
    return null;
  }
  const percentages = parsePercentages(plainText(text).split(SEPARATOR));
  if (percentages === null || !areWeights(percentages)) {
    findings.push(finding('error', 'profile-invalid', ref, { text }));
    return null;
  }
  if (!percentages.isHundred && meansPercent(text, percentages)) {
    findings.push(finding('error', 'profile-not-100', ref, { text, sum: percentages.sum }));
    return null;
  }
  return percentages.parts;
}

function areWeights({ parts, sum }: Percentages): boolean {
  return sum.coefficient > 0n && parts.every(({ coefficient }) => coefficient >= 0n);
}

function meansPercent(text: string, { parts, sum }: Percentages): boolean {
  if (text.includes('%') || parts.length < 2) return true;
  // Equal parts are equal whatever they add up to: 33-33-33.
  if (areEqual(parts)) return false;
  const distance = Number(sum.coefficient) / 10 ** sum.decimals - 100;
  return Math.abs(distance) <= NEAR;
}
