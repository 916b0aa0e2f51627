import { finding, type Finding } from '../../findings/finding';
import type { MovedFormula } from '../movedFormula';
import { placeParts } from './placeParts';

/** The warning that tells of a formula that has lost what it referred to, with its cell where it is in one. */
export function movedFinding({ kind, place, was, is }: MovedFormula): Finding {
  const { sheet, area } = placeParts(place);
  const cell = area === null ? null : { name: sheet, sheet, row: area.row, column: area.column };
  if (kind === 'beside') return finding('warning', 'beside-moved', cell, { place, was, is });
  return kind === 'elsewhere'
    ? finding('warning', 'formula-elsewhere', cell, { place, was, is: is ?? '' })
    : finding('warning', `formula-${kind}`, cell, { place, was });
}
