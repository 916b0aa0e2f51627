import type { Finding, Severity } from '../findings/finding';
import { sortFindings } from '../findings/sortFindings';
import type { Language } from '../texts/language';
import { findingText } from '../texts/findingText';
import { severityText } from '../texts/severityText';
import { findingHeadings } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { linkTo } from './cells';
import { SENTENCES, WORDS } from './columnPlans';
import type { BlockPlan, RowPlan, Tint } from './sheetPlan';

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
    columns: [WORDS, WORDS, SENTENCES, SENTENCES],
    rows: [
      { kind: 'heading', cells: findingHeadings },
      ...(sorted.length === 0 ? [none] : sorted.map((finding) => findingRow(finding, language))),
    ],
    tintColumn: 0,
  };
}

function findingRow(finding: Finding, language: Language): RowPlan {
  const { message, remedy } = findingText(finding, language);
  const { cell, severity } = finding;
  const tint = TINTS[severity];
  return {
    kind: 'item',
    cells: [severityText(severity, language), cell === null ? null : linkTo(cell), message, remedy],
    ...(tint === null ? {} : { tint }),
  };
}
