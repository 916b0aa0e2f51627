import type { Remainder } from '../keys/remainderAmong';
import { formatKroner } from '../money/formatAmount';
import { LARGEST_ORE, type Ore } from '../money/ore';
import type { RoundingMethod } from '../money/roundRatio';
import { finding } from '../findings/finding';
import { impossible } from './refusal';

/** How the parts of an amount are rounded. */
export interface PartRounding {
  /** In øre. */
  readonly unit: Ore;
  /** For parts that are rounded alone. */
  readonly method: RoundingMethod;
  readonly remainder: Remainder;
}

/** What holds where nothing is said: the units left go to the largest remainders. */
export const LARGEST_REMAINDER: Remainder = { rule: { kind: 'largest' }, index: null };

/** The part at a place, from 0, takes what the others leave. */
export function remainderTo(index: number): Remainder {
  return { rule: { kind: 'to', name: '' }, index };
}

/** Refuses an amount that could no longer be held exactly when it is rounded up to the unit. Both in øre. */
export function checkWithinRange(amount: Ore, unit: Ore): void {
  const size = Math.abs(amount);
  const rest = size % unit;
  if (size + (rest === 0 ? 0 : unit - rest) <= LARGEST_ORE) return;
  throw impossible((texts) => {
    const params = { text: formatKroner(amount, texts.language) };
    return texts.finding(finding('error', 'amount-too-large', null, params), null);
  });
}
