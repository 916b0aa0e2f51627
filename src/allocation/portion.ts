import type { Year } from '../costs/costRow';
import type { Ore } from '../money/ore';
import type { MemberSet } from './memberSets';
import type { StepsLeft } from './stepsLeft';

/** An amount on its way: what has come so far, and the steps it has left. */
export interface Portion {
  readonly group: string;
  /** `CostRow.index` of the rows whose money it is, ascending. */
  readonly rows: readonly number[];
  readonly year: Year;
  /** null before it has entered a pot. */
  readonly sector: string | null;
  /** The pool it is, or null for a row's own amount. */
  readonly pool: number | null;
  /** The key's name; '' where rows of several keys were added up. */
  readonly key: string;
  /** A cost row's name, for messages. */
  readonly label: string;
  readonly from: string;
  /** Øre, not 0. */
  readonly amount: Ore;
  readonly members: MemberSet;
  readonly left: StepsLeft;
}
