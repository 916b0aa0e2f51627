import type { NameFormula } from './findOurFormulas';
import type { FrozenRecord } from './frozenRecord';
import type { LiveSheet } from './liveFormula';

/** All formulas of a workbook that call our functions. */
export interface OurFormulas {
  /** Those that calculate, sheet by sheet. */
  readonly live: readonly LiveSheet[];
  /** The defined names that call them. */
  readonly names: readonly NameFormula[];
  /** Those that are kept with the workbook, a cell twice where it was frozen twice. */
  readonly frozen: readonly FrozenRecord[];
}
