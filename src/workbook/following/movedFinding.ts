import { finding, type Finding } from '../../findings/finding';
import type { MovedFormula } from '../movedFormula';
import { parseArea } from '../../cells/parseArea';
import type { Rectangle } from '../../cells/rectangle';

/** The warning that tells of a formula that has lost what it referred to, with its cell where it is in one. */
export function movedFinding({ kind, place, was, is }: MovedFormula): Finding {
  const { sheet, area } = placeParts(place);
  const cell = area === null ? null : { name: sheet, sheet, row: area.row, column: area.column };
  if (kind === 'beside') return finding('warning', 'beside-moved', cell, { place, was, is });
  return kind === 'elsewhere'
    ? finding('warning', 'formula-elsewhere', cell, { place, was, is: is ?? '' })
    : finding('warning', `formula-${kind}`, cell, { place, was });
}

/** The sheet and the cell that a moved formula's place names, `Mit ark!B7`; no cell where it is a name: `Mine_tal`, `Ark1!Mine_tal`. */
export function placeParts(place: string): { readonly sheet: string; readonly area: Rectangle | null } {
  const end = place.lastIndexOf('!');
  return { sheet: place.slice(0, Math.max(end, 0)), area: end < 0 ? null : parseArea(place.slice(end + 1)) };
}
