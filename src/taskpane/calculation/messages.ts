import type { CalculationChoices } from '../../calculation/inputNames';
import type { Language } from '../../texts/language';
import type { WorkbookPlan } from '../../sheets/sheetPlan';
import type { WorkbookState } from '../../cells/workbookState';
import type { PaneCalculation } from '../../views/paneCalculation';
import type { Piece } from './pieces';
import type { CalculationSummary } from '../../views/summary/summary';

/** What can be asked for, and what is given. */
export interface Answers {
  readonly summary: CalculationSummary;
  readonly calculation: PaneCalculation;
  readonly plan: { readonly summary: CalculationSummary; readonly plan: WorkbookPlan | null };
}

export type AnswerKind = keyof Answers;

/** Asks for something of a workbook. */
export interface CalculationRequest {
  readonly id: number;
  readonly kind: AnswerKind;
  /** null where it is the one that was sent last. */
  readonly state: WorkbookState | null;
  readonly choices: CalculationChoices;
  readonly language: Language;
}

export type CalculationReply =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly rows: number }
  | { readonly id: number; readonly kind: 'piece'; readonly piece: Piece }
  | { readonly id: number; readonly kind: 'complete' }
  /** A bug: what is wrong with the user's data is among the findings. */
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
