import { finding } from '../findings/finding';
import { formatKroner } from '../money/formatAmount';
import { LARGEST_ORE, type Ore } from '../money/ore';
import { impossible } from './refusal';

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
