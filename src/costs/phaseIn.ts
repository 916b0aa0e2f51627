import { apportionLargestRemainder } from '../money/apportionLargestRemainder';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { prepareWeights } from '../money/weights';
import type { CellRef } from '../findings/cellRef';
import type { YearAmount } from './costRow';

/**
 * Spreads one amount over years from `startYear` by a profile in percent, to whole øre by largest remainder, so that
 * the years add up to the amount: 100,01 kr. by 25-50-25 from 2021 is 25,00 in 2021, 50,01 in 2022 and 25,00 in 2023.
 */
export function phaseIn(
  amount: Ore,
  profile: readonly ExactNumber[],
  startYear: number,
  cell: CellRef,
): YearAmount[] {
  const parts = new Float64Array(profile.length);
  apportionLargestRemainder(amount, prepareWeights(profile), 1, parts);
  return Array.from(parts, (part, i) => ({ year: startYear + i, amount: part, cell }));
}
