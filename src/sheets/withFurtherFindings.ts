import type { Finding } from '../findings/finding';
import type { Language } from '../texts/language';
import { findingHeadings } from '../texts/sheetHeadings';
import { findingRow } from './findingRow';
import type { BlockPlan } from './sheetPlan';

/** Whether a block is the list of findings on `Kontrol`. */
export function holdsFindings({ rows }: BlockPlan): boolean {
  return rows[0]?.cells[0] === findingHeadings[0];
}

/** The list with findings that only writing shows, before the others; they take the place of the row that says that there are none. */
export function withFurtherFindings(
  block: BlockPlan,
  findings: readonly Finding[],
  language: Language,
): BlockPlan {
  const [heading, ...rows] = block.rows;
  if (heading === undefined || findings.length === 0) return block;
  const others = rows.filter(({ tint }) => tint !== 'green');
  return { ...block, rows: [heading, ...findings.map((one) => findingRow(one, language)), ...others] };
}
