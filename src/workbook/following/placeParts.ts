import { parseArea } from '../../cells/parseArea';
import type { Rectangle } from '../../cells/rectangle';

/** The sheet and the cell that a moved formula's place names, `Mit ark!B7`; no cell where it is a name: `Mine_tal`, `Ark1!Mine_tal`. */
export function placeParts(place: string): { readonly sheet: string; readonly area: Rectangle | null } {
  const end = place.lastIndexOf('!');
  return { sheet: place.slice(0, Math.max(end, 0)), area: end < 0 ? null : parseArea(place.slice(end + 1)) };
}
