import type { Finding, Severity } from '../findings/finding';
import { findingText } from '../texts/findingText';
import type { Language } from '../texts/language';
import { severityText } from '../texts/severityText';
import { linkTo } from './cells';
import type { RowPlan, Tint, BlockPlan } from './sheetPlan';
import { findingHeadings } from '../texts/sheetHeadings';

const TINTS: Readonly<Record<Severity, Tint | null>> = { error: 'red', warning: 'yellow', note: null };

/** A finding as `Kontrol` shows it: how grave it is, a link to its cell, what it is, and what to do. */
export function findingRow(finding: Finding, language: Language): RowPlan {
  const { message, remedy } = findingText(finding, language);
  const { cell, severity } = finding;
  const tint = TINTS[severity];
  return {
    kind: 'item',
    cells: [severityText(severity, language), cell === null ? null : linkTo(cell), message, remedy],
    ...(tint === null ? {} : { tint }),
  };
}

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
