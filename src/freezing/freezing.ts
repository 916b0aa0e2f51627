/** What is frozen: every formula of ours in the workbook, or those that the selection touches. */
export type FreezeScope = 'workbook' | 'selection';

/** What was frozen, or brought back, on one sheet. */
export interface FrozenSheet {
  readonly sheet: string;
  /** In A1 form without the sheet: `D5:D28`. */
  readonly areas: readonly string[];
  readonly formulas: number;
  /** Cells that hold a figure of those formulas: more than formulas where one spills. */
  readonly cells: number;
}

/** Why a formula was left as it was: it has no value yet, shows an error, or its sheet is protected (or the workbook, so that there is no place to keep formulas). */
export type NotFrozenReason = 'no-value' | 'error' | 'protected';

/** A formula that was left live. */
export interface NotFrozen {
  readonly sheet: string;
  /** In A1 form without the sheet: `D5`. */
  readonly address: string;
  readonly reason: NotFrozenReason;
}

/** What freezing came to. */
export interface FreezeReport {
  readonly sheets: readonly FrozenSheet[];
  readonly notFrozen: readonly NotFrozen[];
}

/** Why a formula was not brought back: someone has changed the figure, moved the cell, removed its sheet, or protected it. */
export type NotThawedReason = 'changed' | 'moved' | 'sheet-missing' | 'protected';

/** A formula that stays with the frozen ones. */
export interface NotThawed {
  readonly sheet: string;
  readonly address: string;
  /** As it was, with its `=`. */
  readonly formula: string;
  readonly reason: NotThawedReason;
}

/** What thawing came to. */
export interface ThawReport {
  readonly sheets: readonly FrozenSheet[];
  readonly notThawed: readonly NotThawed[];
}

/** How many formulas are live and how many frozen, for the pane. */
export interface FreezeState {
  readonly live: readonly FrozenSheet[];
  /** Defined names whose formula calls one of our functions; they cannot be frozen. */
  readonly liveNames: readonly string[];
  readonly frozenFormulas: number;
  /** Of the live ones, those that show `#NAME?`; left out where none does. */
  readonly unknown?: readonly FrozenSheet[];
}
