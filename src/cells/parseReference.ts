import { referredArea } from './formulaReferences';
import type { Rectangle } from './rectangle';

/** `='Børn''s ark'!$A$1:$D$9`, `=Ark1!$B:$D`: a sheet in quotes or without, and what stands after it. */
const REFERENCE = /^=(?:'((?:[^'[\]]|'')+)'|([\p{L}\p{N}_.]+))!([$\dA-Z:]+)$/u;
/** `$A$1:$D$9`, `$A$1`, `$B:$D`, `$2:$9`. */
const AREA =
  /^(?:\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?|\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$\d{1,7}:\$\d{1,7})$/;

/**
 * Where a defined name stands that is one plain, fixed reference of its own workbook: `='Fordeling Drift'!$A$1:$G$12`,
 * also of whole columns or rows. Null for everything else, of which only Excel knows what it comes to. The reverse of
 * `nameFormula`; such a reference reads the same in every language.
 */
export function parseReference(formula: string): { readonly sheet: string; readonly area: Rectangle } | null {
  const [, quoted, plain, address = ''] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = sheet === undefined ? null : areaOf(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** Null also where the last cell stands before the first. */
function areaOf(address: string): Rectangle | null {
  const [one = ''] = address.split(':');
  const [area, first] = AREA.test(address) ? [referredArea(address), referredArea(one)] : [null, null];
  return area?.row === first?.row && area?.column === first?.column ? area : null;
}
