/** What is looked at before a workbook is mailed. */
export type SharingKind =
  | 'live-formulas'
  | 'links'
  | 'hidden-sheets'
  | 'findings'
  | 'outdated'
  | 'comments'
  | 'notes'
  | 'authors'
  | 'read-me';

/** `todo`: something a user would want to know of before mailing; `unknown`: this Excel cannot tell. */
export type SharingStatus = 'ok' | 'todo' | 'unknown';

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
  /** How many there are, of which `places` shows the first ones. */
  readonly count: number;
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
