import type { Allocation } from '../../allocation/allocation';
import { formatKroner } from '../../money/formatAmount';
import type { Ore } from '../../money/ore';
import type { Language } from '../../texts/language';
import type { CellPlace } from '../../cells/cellPlace';
import type { PaneCalculation } from '../paneCalculation';
import { explainPanelTexts } from './explainPanelTexts';
import type { ExplainPanelTexts } from './texts/da';
import type { ExplanationLink } from './explanation';
import type { BesideRow, SheetFigure } from './figure';
import type { Year, YearAmount } from '../../costs/costRow';
import { rowLabels } from '../../texts/sheetHeadings';
import { placeOfFigure } from './figureAt';
import type { FigureBlock } from './figureBlock';

/** Everything an explanation is made from. */
export interface ExplainContext {
  readonly calculation: PaneCalculation;
  readonly allocation: Allocation;
  readonly blocks: readonly FigureBlock[];
  readonly language: Language;
  readonly texts: ExplainPanelTexts;
  /** Whether `allocation` is that of the accounts. */
  readonly isOfAccounts: boolean;
}

/** The context of a calculation without errors. */
export function explainContext(
  calculation: PaneCalculation,
  allocation: Allocation,
  blocks: readonly FigureBlock[],
  language: Language,
): ExplainContext {
  const texts = explainPanelTexts(language);
  return { calculation, allocation, blocks, language, texts, isOfAccounts: false };
}

/** Øre as `833.000 kr.`; `''` where nothing stands. */
export function amountText(amount: Ore, { language }: ExplainContext): string {
  return Number.isNaN(amount) ? '' : formatKroner(amount, language);
}

/** A link to a cell of the input; null where there is none. */
export function inputLink(cell: CellPlace | null | undefined): ExplanationLink | null {
  if (cell === null || cell === undefined) return null;
  return { to: 'input', cell: { sheet: cell.sheet, row: cell.row, column: cell.column } };
}

/** A link to another figure of ours; null where it has not been written. */
export function figureLink({ blocks }: ExplainContext, figure: SheetFigure): ExplanationLink | null {
  const cell = placeOfFigure(blocks, figure);
  return cell === null ? null : { to: 'figure', cell };
}

/** A recipient's name by `Party.index`. */
export function partyName({ calculation }: ExplainContext, party: number): string {
  return calculation.input.parties.parties[party]?.name ?? '';
}

/** A cost row's label by `CostRow.index`. */
export function rowLabel({ calculation }: ExplainContext, row: number): string {
  return calculation.input.costs.rows[row]?.label ?? '';
}

/** What the row of a figure is called: `Skive Kommune`, a cost row's label, `Total`. */
export function rowName(who: BesideRow, context: ExplainContext): string {
  if (who.kind === 'party') return partyName(context, who.party);
  return who.kind === 'row' ? rowLabel(context, who.row) : rowLabels[who.kind];
}

/** A cost row's amount of a year, by `CostRow.index`; undefined where it has none. */
export function yearAmount(row: number, year: Year, { calculation }: ExplainContext): YearAmount | undefined {
  return calculation.input.costs.rows[row]?.amounts.find((amount) => amount.year === year);
}

/** ` i Drift`; `''` where the workbook has no groups. */
export function inGroup(group: string, { texts }: ExplainContext): string {
  return group === '' ? '' : texts.inGroup(group);
}
