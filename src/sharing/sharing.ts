import type { FreezeState } from '../freezing/freezing';

/** What is looked at before a workbook is mailed. */
export type SharingKind =
  | 'unknown-formulas'
  | 'live-formulas'
  | 'links'
  | 'hidden-sheets'
  | 'findings'
  | 'outdated'
  | 'sheets-missing'
  | 'comments'
  | 'notes'
  | 'authors'
  | 'read-me';

/**
 * `todo`: something a user would want to know of before mailing, and can do something about; `told`: the same, but
 * nothing can be done about it, so that it keeps no workbook from being ready; `unknown`: this Excel cannot tell.
 */
export type SharingStatus = 'ok' | 'todo' | 'told' | 'unknown';

/** A cell, a sheet (address null), or a text such as an author's name (sheet null). */
export interface SharingPlace {
  readonly sheet: string | null;
  /** In A1 form without the sheet. */
  readonly address: string | null;
  readonly text: string;
}

export interface SharingItem {
  readonly kind: SharingKind;
  readonly status: SharingStatus;
  readonly count: number;
  /** How many places they are in, of which `places` shows the first ones: formulas filled down share one. */
  readonly placeCount: number;
  readonly places: readonly SharingPlace[];
  /** Whether one press of a button mends it. */
  readonly hasRemedy: boolean;
  /** Whether that cannot be undone, so that it is asked for twice. */
  readonly isFinal: boolean;
}

/** The answer of the check, in the order shown. */
export interface SharingReport {
  readonly items: readonly SharingItem[];
}

/** How a workbook stands to being mailed: the report, and our formulas in it. */
export interface SharingCheck {
  readonly formulas: FreezeState;
  readonly report: SharingReport;
}
