import type { KeyStep, RemainderRule, Rounding } from '../keys/distributionKey';
import type { Ore } from '../money/ore';
import type { Ratio } from '../money/ratio';
import type { AmountOnItsWay } from './allocation';
import type { EntryTerms } from './termsOfEntry';

/**
 * One amount on its way to one destination: what the trail shows on one line.
 * 11.750.000 kr. from `Kommuner` to `Skive Kommune` by 45.851 of 1.326.340 is exactly 406.192,41… kr., rounded to 406.000 kr.
 */
export interface TrailEntry extends AmountOnItsWay {
  /** Whether it is the accounts of the year that are split, not its budget. */
  readonly isOfAccounts?: true;
  /** null where a row's whole amount is only added to a pool, before any step is taken. */
  readonly step: KeyStep | null;
  /** The group or recipient; '' where `step` is null. */
  readonly to: string;
  /** `Party.index` where `to` is a recipient. */
  readonly party: number | null;
  /** The sector of the pot that the destination stands in; '' where the pot is of no sector. With `year` it names the pot. */
  readonly sector: string;
  /** The destination's weight and the sum of all: 45851 and 1326340; 12.5 where weights have decimals. The nearest doubles. A rate is multiplied by its weight, and there is no sum; of what a rate came to for several there is neither. */
  readonly weight: number | null;
  readonly weightSum: number | null;
  /** What a rate was brought to the prices of the year by; null elsewhere. */
  readonly factor: Ratio | null;
  /** How it was rounded; null where `step` is, and where a rate's parts are only added up. */
  readonly rounding: Rounding | null;
  /** Øre before rounding, as the nearest double: for show only. */
  readonly exact: number;
  /** Øre. */
  readonly rounded: Ore;
  /** What a base amount and bounds made of it; null where the weights alone decided. */
  readonly terms: EntryTerms | null;
  /** The rule that was followed; null where `rounding` is. */
  readonly remainder: RemainderRule | null;
  /** The pool (from 1) that `rounded` goes into; null where it goes on by itself or has reached its recipient. */
  readonly intoPool: number | null;
}
