import { foldText } from '../../tables/foldText';
import type { DistributionKey, StepYears } from '../../keys/distributionKey';
import { parseSplit } from '../../keys/parseSplit';
import { commonYear, holdsIn } from '../../keys/yearSpan';
import type { Input } from '../../calculation/input';

/** What is wrong with a draft's name; null for a good one. */
export type NameProblem = 'missing' | 'split' | 'taken' | 'same years' | 'other steps' | null;

/**
 * Whether a draft can have its name. Where a key of that name holds for other years only, the draft becomes the key's
 * steps of its own years; there must be as many of them.
 * @param years what the draft holds for; null for every amount. @param steps how many it has.
 */
export function nameProblem(
  typed: string,
  years: StepYears | null,
  steps: number,
  keys: readonly DistributionKey[],
): NameProblem {
  if (foldText(typed) === '') return 'missing';
  const known = keyNamed(typed, keys);
  // It would change what every cost row with this split means.
  if (known === null) return parseSplit(typed.trim()) === null ? null : 'split';
  if (years === null || known.steps.some((step) => step.years === null)) return 'taken';
  if (known.steps.some((step) => commonYear(step.years, years) !== null)) return 'same years';
  return Math.max(...known.steps.map(({ number }) => number)) === steps ? null : 'other steps';
}

/** The years of the cost rows that neither the draft nor a key of its name holds for. */
export function missingYears(typed: string, years: StepYears | null, { costs, keys }: Input): number[] {
  const known = keyNamed(typed, keys)?.steps ?? [];
  return costs.years.flatMap((year) => {
    const isHeld = holdsIn(years, year) || known.some((step) => holdsIn(step.years, year));
    return typeof year !== 'number' || isHeld ? [] : [year];
  });
}

function keyNamed(typed: string, keys: readonly DistributionKey[]): DistributionKey | null {
  const name = foldText(typed);
  return keys.find((key) => foldText(key.name) === name) ?? null;
}
