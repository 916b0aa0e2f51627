import { exactWeight } from '../../money/weights';
import type { AllocationStep } from '../../allocation/allocation';
import { columnOf } from '../../keys/columnOf';
import { datedHeading } from '../../keys/datedColumn';
import { formatExact } from '../../money/formatExact';
import type { Language } from '../../texts/language';
import type { Input } from '../../calculation/input';
import { foldText } from '../../tables/foldText';
import type { CellPlace } from '../../cells/cellPlace';

/** A destination's weight and the sum of all, as people read them: `45.851` and `1.326.340`. */
export function weightText(
  { weights }: AllocationStep,
  index: number,
  language: Language,
): { readonly weight: string; readonly sum: string } {
  const { sum, decimals, big } = weights;
  const inWords = (coefficient: bigint): string => formatExact({ coefficient, decimals }, language);
  return { weight: inWords(exactWeight(weights, index)), sum: inWords(big?.sum ?? BigInt(sum)) };
}

/** Where a destination's weight is written: the recipient's driver in `Parter`, the split in the cost row, or the step's `Vægt`. */
export function weightCell(taken: AllocationStep, index: number, { parties, costs, keys }: Input): CellPlace {
  const { step, year } = taken;
  const { weighting } = step;
  // A plain split that stands in no list belongs to every row that says it, each shared by itself; the step knows only the first.
  const row = costs.rows[taken.rows[0] ?? -1];
  const isListed = keys.some(({ name }) => foldText(name) === foldText(taken.key));
  if (weighting.kind === 'split' && row !== undefined && !isListed) return row.cells.key;
  const party = taken.parties?.[index];
  if (weighting.kind === 'driver' && party !== undefined) {
    const heading = datedHeading(weighting, year);
    const cell = heading === null ? undefined : columnOf(parties, heading)?.values[party]?.cell;
    if (cell !== undefined) return cell;
  }
  return step.cells.weight;
}
