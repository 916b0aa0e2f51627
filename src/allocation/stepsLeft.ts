import { remembered } from '../cells/remembered';
import type { Year } from '../costs/costRow';
import type { DistributionKey, KeyStep } from '../keys/distributionKey';
import { stepsIn } from '../keys/stepsIn';
import type { ExactNumber } from '../money/exactNumber';
import { formatExact } from '../money/formatExact';
import { SECTOR } from '../parties/partyLayout';
import { foldText } from '../tables/foldText';

/** What is left of a key from one of its steps on. Keys that end alike share it, so that their amounts can be added up. */
export interface StepsLeft {
  /** The same for all that do the same: level, weighting, filter and rounding. */
  readonly id: number;
  readonly step: KeyStep;
  readonly next: StepsLeft | null;
  /** How many steps, this one included. */
  readonly count: number;
}

/** Gives each key its steps for a year as `StepsLeft`, the same object for the same steps; null for a key without steps, or without one of them for that year. */
export function stepsLeftIndex(): (key: DistributionKey, year: Year) => StepsLeft | null {
  const byKey = new Map<DistributionKey, Map<Year, StepsLeft | null>>();
  const byContent = new Map<string, StepsLeft>();

  const share = (next: StepsLeft | null, step: KeyStep): StepsLeft =>
    remembered(byContent, `${next?.id}>${contentOf(step)}`, () => {
      return { id: byContent.size, step, next, count: 1 + (next?.count ?? 0) };
    });

  return (key, year) =>
    remembered(
      remembered(byKey, key, () => new Map<Year, StepsLeft | null>()),
      year,
      () => stepsIn(key, year)?.reduceRight(share, null) ?? null,
    );
}

/** Whether the step is taken row by row: at level `Sektor`, before any other. Only asked of leading steps. */
export function isSectorStep({ step }: StepsLeft): boolean {
  return step.level === SECTOR;
}

/** What a step does, without how it is typed: `FOLKETAL` is `Folketal`, 35,0 is 35. */
function contentOf({ level, weighting, base, least, most, only, rounding }: KeyStep): string {
  const content = [level, weighting, base, least, most, only, rounding];
  return JSON.stringify(content, (name, value: unknown) => {
    if (typeof value === 'string') return name === 'text' ? '' : foldText(value);
    if (typeof value !== 'object' || value === null || !('coefficient' in value)) return value;
    return formatExact(value as ExactNumber, 'da');
  });
}
