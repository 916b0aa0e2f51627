import type { Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { DistributionKey, KeyStep, StepYears } from './distributionKey';

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

/** Whether a step with these years holds for an amount of a year. A step without years always does, one with years never for an amount without. */
export function holdsIn(span: StepYears | null, year: Year): boolean {
  if (span === null) return true;
  return typeof year === 'number' && year >= (span.from ?? year) && year <= (span.until ?? year);
}

/** The first year that two steps both hold for; null where there is none, `'every'` where both always hold. */
export function commonYear(a: StepYears | null, b: StepYears | null): number | 'every' | null {
  if (a === null && b === null) return 'every';
  const from = Math.max(a?.from ?? -Infinity, b?.from ?? -Infinity);
  const until = Math.min(a?.until ?? Infinity, b?.until ?? Infinity);
  if (from > until) return null;
  return Number.isFinite(from) ? from : Number.isFinite(until) ? until : 'every';
}
