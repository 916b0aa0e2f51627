import { cellAddress } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';

/** A cell as a person reads it: `Mit ark!B7`. */
export function shownCell({ sheet, area }: { readonly sheet: string; readonly area: Rectangle }): string {
  return `${sheet}!${cellAddress(area)}`;
}
