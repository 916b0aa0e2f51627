import { finding, type Finding } from '../findings/finding';
import { plainText } from '../money/plainText';
import type { CostRow } from './costRow';

/** How a row begins that says what part of the one above it is: `heraf moms`, `- herunder løn`. */
const PART =
  /^[\s\u2012-\u2015•*-]*(?:heraf|deraf|hvoraf|herunder|of which|thereof|including|incl\.)(?!\p{L})/iu;

/**
 * The warning `looks-like-part` for rows that are called a part of the one above and are no larger in any year: their
 * amounts have been counted there already. Of Licenser 900.000 and `heraf moms` 180.000 all 1.080.000 are allocated.
 */
export function tellOfParts(rows: readonly CostRow[]): Finding[] {
  let above: CostRow | null = null;
  return rows.flatMap((row) => {
    if (!PART.test(plainText(row.label))) {
      above = row;
      return [];
    }
    const whole = above;
    if (whole === null || row.amounts.length === 0) return [];
    if (!row.amounts.every((amount) => fitsInto(amount, whole))) return [];
    const params = { text: row.label, whole: whole.label };
    return [finding('warning', 'looks-like-part', row.cells.label, params)];
  });
}

function fitsInto({ year, amount }: CostRow['amounts'][number], { amounts }: CostRow): boolean {
  const other = amounts.find((one) => one.year === year)?.amount ?? 0;
  return Math.abs(amount) <= Math.abs(other) && (amount === 0 || amount < 0 === other < 0);
}
