import type { ExactNumber } from '../money/exactNumber';
import type { Rate } from '../keys/distributionKey';
import type { AllocationStep } from './allocation';

/** What a rate came to for one recipient: the rate, what it was multiplied by, and øre before rounding. */
export interface RateOfStep {
  readonly rate: Rate;
  readonly driver: ExactNumber;
  readonly exact: number;
}

/** How a rate gave a recipient what a step gave it; null where the step goes by no rate, or splits among groups. */
export function rateOfStep({ step, parties, year }: AllocationStep, index: number): RateOfStep | null {
  const party = parties?.[index];
  if (step.weighting.kind !== 'rate' || party === undefined) return null;
  const { rate, byYear } = step.weighting;
  const shares = byYear.get(year);
  const driver = shares?.drivers[party];
  const exact = shares?.exact[party];
  return driver === undefined || exact === undefined ? null : { rate, driver, exact };
}
