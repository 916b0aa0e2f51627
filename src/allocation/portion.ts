import type { AmountOnItsWay } from './allocation';
import type { MemberSet } from './memberSets';
import type { StepsLeft } from './stepsLeft';

/** An amount on its way, not 0: what has come so far, and the steps it has left. */
export interface Portion extends AmountOnItsWay {
  /** A cost row's name, for messages. */
  readonly label: string;
  readonly members: MemberSet;
  readonly left: StepsLeft;
}
