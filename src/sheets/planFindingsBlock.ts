import type { Finding } from '../findings/finding';
import { sortFindings } from '../findings/sortFindings';
import type { Language } from '../texts/language';
import { findingHeadings } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { SENTENCES, WORDS } from './columnPlans';
import { findingRow } from './findingRow';
import type { BlockPlan, RowPlan } from './sheetPlan';

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
