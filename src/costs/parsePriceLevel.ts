import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled } from '../tables/cell';
import { priceLevelOf } from './priceLevelOf';

/** The year whose prices a row's amounts are in, from a cell of `Prisniveau`; null where it is blank or, with `price-level-invalid` added to `findings`, no year. */
export function parsePriceLevel(cell: Cell | null, findings: Finding[]): number | null {
  if (!isFilled(cell)) return null;
  const level = priceLevelOf(cell.text);
  if (level === null) findings.push(finding('error', 'price-level-invalid', cell.ref, { text: cell.text }));
  return level;
}
