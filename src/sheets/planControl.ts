import type { Comparison } from '../allocation/comparison';
import type { Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import type { Settings } from '../settings/settings';
import type { RangeReading } from '../tables/rangeReading';
import { sheetNames, findingHeadings } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { itemAt } from './itemAt';
import { type CheckedSheet, planChecksBlock } from './planChecksBlock';
import { planReconciliationBlock } from './planReconciliationBlock';
import { planColumnsBlock, planRangesBlock } from './planReadingBlocks';
import type { SheetPlan, BlockPlan, RowPlan } from './sheetPlan';
import { sortFindings } from '../findings/sortFindings';
import type { Language } from '../texts/language';
import { amountFormat, SENTENCES, WORDS } from './columnPlans';
import { findingRow } from './findingRow';

/** What `Kontrol` is planned from. */
export interface ControlInput {
  readonly readings: readonly RangeReading[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckedSheet[];
  /** Empty where there is no `Offentliggjort`. */
  readonly comparisons: readonly Comparison[];
  /** Every amount on the sheet, in øre: for the number format and the widths. */
  readonly amounts: readonly Ore[];
  readonly settings: Settings;
}

/**
 * `Kontrol`: what was read, what was found, what was checked, and the reconciliation where something has been published. Amounts are
 * in kr. whatever `Enhed` says, since a difference of 500 kr. would be lost in millions.
 */
export function planControl(input: ControlInput, sheet: ChosenSheet): SheetPlan {
  const { readings, findings, checks, comparisons, settings } = input;
  const texts = sheetTexts(settings.language);
  const published = comparisons.flatMap((comparison) => [comparison.published, comparison.calculated]);
  const amounts = [...input.amounts, ...published];
  const format = amountFormat('kr', amounts);
  const blocks = [
    ...(readings.length === 0
      ? []
      : [
          planRangesBlock(readings, texts, itemAt(sheet.blocks, 0)),
          planColumnsBlock(readings, texts, itemAt(sheet.blocks, 1)),
        ]),
    planFindingsBlock(findings, settings.language, itemAt(sheet.blocks, 2)),
    planChecksBlock(checks, texts, itemAt(sheet.blocks, 3), format),
    ...(comparisons.length === 0
      ? []
      : [planReconciliationBlock(comparisons, texts, itemAt(sheet.blocks, 4), format)]),
  ];
  return planSheet(sheet, blocks, amounts, sheetNames.control);
}

/** Every finding with a link to its cell, errors first; one green row where there is none. */
function planFindingsBlock(findings: readonly Finding[], language: Language, definedName: string): BlockPlan {
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
