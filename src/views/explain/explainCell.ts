import { cellAddress } from '../../cells/addresses';
import type { CellPlace } from '../../cells/cellPlace';
import type { WorkbookState } from '../../cells/workbookState';
import type { Language } from '../../texts/language';
import type { PaneCalculation } from '../paneCalculation';
import { explainContext } from './explainContext';
import { explainPanelTexts } from './explainPanelTexts';
import type { Explanation } from './explanation';
import { explanationOf } from './explanationOf';
import { figureAt } from './figureAt';
import type { FigureBlock } from './figureBlock';
import { accountsContext } from './otherContexts';
import { otherPlaceAt, type OtherPlace } from './otherPlaceAt';
import type { ExplainPanelTexts } from './texts/da';
import { trailExplanation } from './trailExplanation';

/** What there is to say of a cell: where its figure comes from; why no cell can be explained; or that this one holds no figure of ours. */
export type ExplainedCell =
  | { readonly kind: 'explanation'; readonly explanation: Explanation }
  | { readonly kind: 'nothing yet'; readonly text: string }
  | { readonly kind: 'elsewhere'; readonly text: string };

/** What an explanation is looked up in: the workbook as it was read, and what it comes to. */
export interface ExplainedWorkbook {
  readonly calculation: PaneCalculation;
  readonly state: WorkbookState;
  readonly blocks: readonly FigureBlock[];
  readonly language: Language;
  /** Whether the sheets match the input. */
  readonly isCurrent: boolean;
}

/** Explains a cell of any of our sheets; `Fordeling Drift!D14` is `Skive Kommune, Kommuner 2021 i Drift`. */
export function explainCell(cell: CellPlace, workbook: ExplainedWorkbook): ExplainedCell {
  const { calculation, state, blocks, language, isCurrent } = workbook;
  const { allocation } = calculation;
  const texts = explainPanelTexts(language);
  if (allocation === null) return { kind: 'nothing yet', text: texts.hasErrors };
  if (blocks.length === 0) return { kind: 'nothing yet', text: texts.noSheets };
  const context = explainContext(calculation, allocation, blocks, language);
  const found = figureAt(blocks, cell);
  if (found !== null) return { kind: 'explanation', explanation: explanationOf(found.figure, context) };
  const place = otherPlaceAt(cell, calculation, state, isCurrent);
  if (place.kind !== 'trail') return { kind: 'elsewhere', text: elsewhereText(place, cell, texts) };
  const of = place.isOfAccounts ? (accountsContext(context) ?? context) : context;
  return { kind: 'explanation', explanation: trailExplanation(place.line, of) };
}

function elsewhereText(
  { kind }: Exclude<OtherPlace, { kind: 'trail' }>,
  cell: CellPlace,
  texts: ExplainPanelTexts,
): string {
  switch (kind) {
    case 'old trail':
      return texts.trailOld;
    case 'trail per group':
      return texts.trailPerGroup;
    case 'variant':
      return texts.ofVariant(cell.sheet);
    case 'reading':
      return texts.reading(cellAddress(cell));
    case 'finding':
      return texts.finding(cellAddress(cell));
    case 'none':
      return texts.notOurs(cellAddress(cell), cell.sheet);
  }
}
