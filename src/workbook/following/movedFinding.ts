import { finding, type Finding } from '../../findings/finding';
import type { MovedFormula } from '../movedFormula';
import { parseArea } from '../../cells/parseArea';

/** The warning that tells of a formula that has lost what it referred to, with its cell where it is in one. */
export function movedFinding({ kind, place, was, is }: MovedFormula): Finding {
  const end = place.lastIndexOf('!');
  const sheet = place.slice(0, Math.max(end, 0));
  // None where it is a name: `Mine_tal`, `Ark1!Mine_tal`.
  const area = end < 0 ? null : parseArea(place.slice(end + 1));
  const cell = area === null ? null : { name: sheet, sheet, row: area.row, column: area.column };
  if (kind === 'beside') return finding('warning', 'beside-moved', cell, { place, was, is });
  return kind === 'elsewhere'
    ? finding('warning', 'formula-elsewhere', cell, { place, was, is: is ?? '' })
    : finding('warning', `formula-${kind}`, cell, { place, was });
}
