import type { Rate, Rounding } from '../keys/distributionKey';
import type { ExactNumber } from '../money/exactNumber';
import type { Ratio } from '../money/ratio';
import type { AllocationStep } from './allocation';
import { boundsOfTerm, type EntryTerms } from './termsOfEntry';

/** What a rate came to for one recipient, so that it can be done again by hand: rate × driver × factor, cut to the bounds, rounded. */
export interface RateOfStep {
  readonly rate: Rate;
  readonly driver: ExactNumber;
  /** What it is brought to the prices of the year by; null where it is in them. */
  readonly factor: Ratio | null;
  /** Øre, cut to the bounds and not rounded. */
  readonly exact: number;
  readonly boundBy: EntryTerms['boundBy'];
  readonly rounding: Rounding;
}

/**
 * How a rate gave a recipient what a step gave it; null where the step goes by no rate, splits among groups, or shares
 * accounts.
 */
export function rateOfStep(taken: AllocationStep, index: number): RateOfStep | null {
  const { step, parties, year, rows } = taken;
  const { weighting } = step;
  const party = parties?.[index];
  // What several rows came to together is no rate times a driver.
  if (!isByRate(taken) || weighting.kind !== 'rate' || party === undefined || rows.length > 1) return null;
  const { rate, byYear, rounding } = weighting;
  const shares = byYear.get(year);
  const driver = shares?.drivers[party];
  const exact = shares?.exact[party];
  if (shares === undefined || driver === undefined || exact === undefined) return null;
  const { least, most } = boundsOfTerm(taken, index);
  const size = Math.abs(exact);
  const boundBy = size === least ? 'least' : size === most ? 'most' : null;
  return { rate, driver, factor: shares.factor, exact, boundBy, rounding };
}

/** Whether a step gives what a rate comes to, and leaves nothing; not where it shares accounts as the rate would. */
export function isByRate({ step: { weighting } }: Pick<AllocationStep, 'step'>): boolean {
  return weighting.kind === 'rate' && weighting.isOfAccounts !== true;
}
