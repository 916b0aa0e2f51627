import type { Finding, Severity } from '../findings/finding';
import { findingText } from '../texts/findingText';
import type { Language } from '../texts/language';
import { severityText } from '../texts/severityText';
import { linkTo } from './cells';
import type { RowPlan, Tint } from './sheetPlan';

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
