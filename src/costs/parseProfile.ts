import { finding, type Finding } from '../findings/finding';
import { parsePercentages } from '../keys/parsePercentages';
import type { ExactNumber } from '../money/exactNumber';
import type { Cell } from '../tables/cell';

/** Hyphen or dash, slash or semicolon. */
const SEPARATOR = /[-\u2013\u2014/;]/;

/** Percent per year of a cell of `Indfasning`, `25-50-25`; null where it is wrong, with `profile-invalid` or `profile-not-100` added to `findings`. */
export function parseProfile(cell: Cell, findings: Finding[]): readonly ExactNumber[] | null {
  const { text, ref } = cell;
  const percentages = parsePercentages(text.split(SEPARATOR));
  if (percentages === null || percentages.parts.some(({ coefficient }) => coefficient < 0n)) {
    findings.push(finding('error', 'profile-invalid', ref, { text }));
    return null;
  }
  if (!percentages.isHundred) {
    findings.push(finding('error', 'profile-not-100', ref, { text, sum: percentages.sum }));
    return null;
  }
  return percentages.parts;
}
