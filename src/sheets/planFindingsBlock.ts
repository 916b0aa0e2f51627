import type { Finding, Severity } from '../findings/finding';
import { formatCell } from '../findings/formatCell';
import { sortFindings } from '../findings/sortFindings';
import type { Language } from '../texts/language';
import { findingText } from '../texts/findingText';
import { severityText } from '../texts/severityText';
import { findingHeadings } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import type { BlockPlan, LinkCell, RowPlan, Tint } from './sheetPlan';

const TINTS: Readonly<Record<Severity, Tint | null>> = { error: 'red', warning: 'yellow', note: null };

/** Every finding with a link to its cell, errors first; one green row where there is none. */
export function planFindingsBlock(
  findings: readonly Finding[],
  language: Language,
  definedName: string,
): BlockPlan {
  const sorted = sortFindings(findings);
  const none: RowPlan = {
    kind: 'item',
    cells: [sheetTexts(language).noFindings, null, null, null],
    tint: 'green',
  };
  return {
    definedName,
    columns: [
      { format: 'text', align: 'left' },
      { format: 'text', align: 'left' },
      { format: 'text', align: 'left', wrap: true },
      { format: 'text', align: 'left', wrap: true },
    ],
    rows: [
      { kind: 'heading', cells: findingHeadings },
      ...(sorted.length === 0 ? [none] : sorted.map((finding) => findingRow(finding, language))),
    ],
    tintColumn: 0,
  };
}

function findingRow(finding: Finding, language: Language): RowPlan {
  const { message, remedy } = findingText(finding, language);
  const tint = TINTS[finding.severity];
  return {
    kind: 'item',
    cells: [severityText(finding.severity, language), linkTo(finding), message, remedy],
    ...(tint === null ? {} : { tint }),
  };
}

function linkTo({ cell }: Finding): LinkCell | null {
  if (cell === null) return null;
  return { link: { sheet: cell.sheet, row: cell.row, column: cell.column }, text: formatCell(cell) };
}
