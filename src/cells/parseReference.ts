import { columnIndex } from './columnIndex';
import type { Rectangle } from './rectangle';
import { SHEET_COLUMNS, SHEET_ROWS } from './excelLimits';

/** `='Børn''s ark'!$A$1:$D$9`, `=Ark1!$B:$D`: a sheet in quotes or without, and what stands after it. */
const REFERENCE = /^=(?:'((?:[^'[\]]|'')+)'|([\p{L}\p{N}_.]+))!([$\dA-Z:]+)$/u;
/** `$A$1:$D$9`, `$A$1`, `$B:$D`, `$2:$9`. */
const AREA = /^(?:\$([A-Z]{1,3}))?(?:\$(\d{1,7}))?(?::(?:\$([A-Z]{1,3}))?(?:\$(\d{1,7}))?)?$/;

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

function areaOf(address: string): Rectangle | null {
  const match = AREA.exec(address);
  if (match === null) return null;
  const [, left, top, right, bottom] = match;
  const isOne = !address.includes(':');
  if (isOne && (left === undefined || top === undefined)) return null;
  const columns = span(left, isOne ? left : right, columnIndex, SHEET_COLUMNS);
  const rows = span(top, isOne ? top : bottom, rowIndex, SHEET_ROWS);
  if (columns === null || rows === null || (left === undefined && top === undefined)) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** From one end to the other, or all where neither is named; null where only one is, or where they are no span of a sheet. */
function span(
  one: string | undefined,
  other: string | undefined,
  indexOf: (text: string) => number,
  most: number,
): { readonly first: number; readonly count: number } | null {
  if (one === undefined && other === undefined) return { first: 0, count: most };
  if (one === undefined || other === undefined) return null;
  const [first, last] = [indexOf(one), indexOf(other)];
  return first >= 0 && last >= first && last < most ? { first, count: last - first + 1 } : null;
}

function rowIndex(number: string): number {
  return Number(number) - 1;
}
