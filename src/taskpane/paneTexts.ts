import type { Severity } from '../findings/finding';
import type { Language } from '../texts/language';
import { paneTextsDa } from './texts/da';
import { paneTextsEn } from './texts/en';

/** What the pane says, beside the findings. Counts and names are filled in by the functions. */
export interface PaneTexts {
  readonly tabs: {
    readonly allocate: string;
    readonly keys: string;
    readonly control: string;
    readonly sharing: string;
  };
  readonly tabList: string;
  readonly looking: string;
  readonly loading: string;
  readonly notInExcel: string;
  // What was found
  readonly found: (rows: number, groups: number, parties: number, keys: number) => string;
  readonly sheetsCurrent: string;
  readonly sheetsOld: string;
  readonly sheetsMissing: string;
  /** A run was cut off, and its remains are in the workbook. */
  readonly interrupted: string;
  readonly putBack: string;
  readonly problems: (count: number, severity: Severity) => string;
  readonly toFillIn: string;
  readonly goToCell: (cell: string) => string;
  readonly allInControl: (more: number) => string;
  // What can be chosen
  readonly choices: string;
  readonly ranges: string;
  readonly key: string;
  readonly keyAsInRows: string;
  readonly rounding: string;
  readonly roundingAsInWorkbook: (unit: string) => string;
  readonly target: string;
  readonly sameSheets: string;
  readonly newSheets: string;
  readonly variant: string;
  readonly variantMissing: string;
  readonly reset: string;
  // Preview
  readonly preview: string;
  readonly recipient: string;
  readonly amount: string;
  readonly change: string;
  readonly noChange: string;
  readonly isNew: string;
  readonly total: string;
  readonly showAll: (count: number) => string;
  // The button and what it does
  readonly recalculate: string;
  readonly cancel: string;
  readonly reading: string;
  readonly allocating: (done: number, rows: number) => string;
  readonly planning: string;
  readonly writing: (sheet: string, number: number, sheets: number) => string;
  readonly stopping: string;
  readonly puttingBack: string;
  // How it went
  readonly done: string;
  readonly updated: (sheets: number, created: number, changed: number, sum: string) => string;
  /** Added to the above where the workbook was opened read-only. */
  readonly saveACopy: string;
  readonly sumSame: string;
  readonly sumChanged: (difference: string, isLarger: boolean) => string;
  readonly sumNew: (total: string) => string;
  readonly warningsInControl: (count: number) => string;
  readonly stopped: string;
  readonly isPutBack: string;
  readonly stoppedByErrors: (count: number) => string;
  readonly close: string;
  // First run
  readonly welcome: string;
  readonly welcomeLines: readonly [string, string, string];
  readonly insertExample: string;
  readonly useOwnNumbers: string;
  readonly ownNumbersMade: string;
  // What can go wrong
  readonly failedTitle: string;
  readonly writeFailed: string;
  /** A recalculation is half written; its copies wait to be put back. */
  readonly restoreFailed: string;
  /** Some formulas are frozen and others not. */
  readonly halfFrozen: string;
  /** Something else was changed in part. */
  readonly halfChanged: string;
  readonly excelBusy: string;
  /** Excel has not answered for some seconds, and does so by itself when it can. */
  readonly excelSilent: string;
  readonly accessDenied: string;
  readonly connectionLost: string;
  readonly workbookChanged: string;
  readonly rangeTooLarge: string;
  readonly readFailed: string;
  readonly calculationFailed: string;
  readonly cellGone: (sheet: string) => string;
  readonly insertFailed: string;
  readonly changeFailed: string;
  readonly panelFailed: string;
  readonly tryAgain: string;
}

/** The pane's texts in a language; Danish is the source. */
export function paneTexts(language: Language): PaneTexts {
  return language === 'en' ? paneTextsEn : paneTextsDa;
}
