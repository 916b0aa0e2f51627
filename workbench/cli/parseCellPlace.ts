import type { CellPlace } from '../../src/cells/cellPlace';
import { parseArea } from '../../src/cells/parseArea';

/** The cell that `Fordeling Drift!D14` names, with or without the quotes and dollar signs of a formula; null for another text. */
export function parseCellPlace(text: string): CellPlace | null {
  const [, quoted, plain, address = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim()) ?? [];
  const area = parseArea(address.replaceAll('$', '').toUpperCase());
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (area === null || area.rows > 1 || area.columns > 1 || sheet === undefined) return null;
  return { sheet, row: area.row, column: area.column };
}
