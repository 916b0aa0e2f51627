import type { ExactNumber } from '../money/exactNumber';
import type { Ratio } from '../money/ratio';
import type { Rate } from '../keys/distributionKey';
import type { AllocationStep } from './allocation';

/** What a rate came to for one recipient: the rate, what it was multiplied by, the factor of its price level, and øre before rounding. */
export interface RateOfStep {
  readonly rate: Rate;
  readonly driver: ExactNumber;
  /** null where the rate is in the prices of the year. */
  readonly factor: Ratio | null;
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
  if (shares === undefined || driver === undefined || exact === undefined) return null;
  return { rate, driver, factor: shares.factor, exact };
}
