import type { Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { DistributionKey, KeyStep } from './distributionKey';
import { holdsIn } from './yearSpan';

/** A key's steps for an amount of a year, in order; null where one of them holds for other years only. */
export function stepsIn(key: DistributionKey, year: Year): readonly KeyStep[] | null {
  // Most keys are the same every year.
  if (key.steps.every(({ years }) => years === null)) return key.steps;
  return missingIn(key, year).length > 0 ? null : key.steps.filter(({ years }) => holdsIn(years, year));
}

/** `step-year-missing` for each step that the key has for other years than an amount's. */
export function missingSteps(key: DistributionKey, year: Year): Finding[] {
  return missingIn(key, year).map(({ number, cells }) =>
    finding('error', 'step-year-missing', cells.level, { key: key.name, number, year }),
  );
}

/** The first step of each number that has none for the year. */
function missingIn({ steps }: DistributionKey, year: Year): KeyStep[] {
  const firsts = steps.filter((step, i) => steps.findIndex(({ number }) => number === step.number) === i);
  return firsts.filter(
    ({ number }) => !steps.some((step) => step.number === number && holdsIn(step.years, year)),
  );
}
