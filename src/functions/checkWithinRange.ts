import { finding } from '../findings/finding';
import { formatKroner } from '../money/formatAmount';
import { LARGEST_ORE, type Ore } from '../money/ore';
import { impossible } from './refusal';

/** Refuses an amount so near the largest that, rounded up to the unit, it could no longer be held exactly. Both in øre. */
export function checkWithinRange(amount: Ore, unit: Ore): void {
  if (Math.abs(amount) + unit <= LARGEST_ORE) return;
  throw impossible((texts) => {
    const params = { text: formatKroner(amount, texts.language) };
    return texts.finding(finding('error', 'amount-too-large', null, params), null);
  });
}
