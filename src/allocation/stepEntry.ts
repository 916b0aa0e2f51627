import type { AllocationStep } from './allocation';
import { exactAsDouble } from '../money/exactAsDouble';
import { exactOfStep } from './exactOfStep';
import { isByRate, rateOfStep } from './rateOfStep';
import { shownPercentage, shownWeight } from './shownWeight';
import { boundsOfTerm, termsOfEntry } from './termsOfEntry';
import type { TrailEntry } from './trailEntry';

/** The entry of one destination of a step. */
export function stepEntry(taken: AllocationStep, index: number): TrailEntry {
  const entry = sharedEntry(taken, index);
  const ofRate = rateOfStep(taken, index);
  if (ofRate === null) return isByRate(taken) ? summedEntry(entry) : entry;
  // What was rounded is the rate times the driver, and not a share of the sum.
  const { driver, factor, boundBy, rounding } = ofRate;
  const { least, most } = boundsOfTerm(taken, index);
  return {
    ...entry,
    weight: exactAsDouble(driver),
    weightSum: null,
    factor,
    rounding,
    remainder: rounding.remainder,
    terms: taken.terms === null ? null : { base: null, least, most, round: null, shared: null, boundBy },
  };
}

/** Of a rate's step among sectors, or of several rows: recipients' parts added up, by no weights and without rounding. */
function summedEntry(entry: TrailEntry): TrailEntry {
  return { ...entry, weight: null, weightSum: null, rounding: null, remainder: null };
}

function sharedEntry(taken: AllocationStep, index: number): TrailEntry {
  const { group, rows, year, key, step, from, amount, pool, weights, remainder } = taken;
  const to = taken.to[index] ?? '';
  // A mixture's weights are shown as the percentages that they are.
  const isMixed = step.weighting.kind === 'mixed';
  return {
    group,
    rows,
    year,
    key,
    step,
    from,
    amount,
    pool,
    to,
    party: taken.parties?.[index] ?? null,
    sector: taken.sector ?? to,
    weight: isMixed ? shownPercentage(weights, index) : shownWeight(weights, index),
    weightSum: isMixed ? shownPercentage(weights, 'sum') : shownWeight(weights, 'sum'),
    factor: null,
    rounding: step.rounding,
    exact: exactOfStep(taken, index),
    rounded: taken.parts[index] ?? 0,
    terms: termsOfEntry(taken, index),
    remainder,
    intoPool: taken.intoPools?.[index] ?? null,
  };
}

/** The entries of all destinations of a step, in order. */
export function* stepEntries(taken: AllocationStep): Generator<TrailEntry> {
  for (let index = 0; index < taken.to.length; index += 1) yield stepEntry(taken, index);
}
