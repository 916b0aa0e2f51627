import { parseArea } from '../../cells/parseArea';
import { finding, type Finding } from '../../findings/finding';
import type { MovedFormula } from '../movedFormula';

/** The warning that tells of a formula that has lost what it referred to, with its cell where it is in one. */
export function movedFinding({ kind, place, was, is }: MovedFormula): Finding {
  const end = place.lastIndexOf('!');
  const sheet = place.slice(0, end);
  const area = parseArea(place.slice(end + 1));
  const cell = end < 0 || area === null ? null : { name: sheet, sheet, row: area.row, column: area.column };
  return kind === 'elsewhere'
    ? finding('warning', 'formula-elsewhere', cell, { place, was, is: is ?? '' })
    : finding('warning', `formula-${kind}`, cell, { place, was });
}
