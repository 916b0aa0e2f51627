import type { DistributionKey, KeyStep } from '../keys/distributionKey';
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

/** Gives each key its steps as `StepsLeft`, the same object for the same steps; null for a key without steps. */
export function stepsLeftIndex(): (key: DistributionKey) => StepsLeft | null {
  const byKey = new Map<DistributionKey, StepsLeft | null>();
  const byContent = new Map<string, StepsLeft>();

  const share = (step: KeyStep, next: StepsLeft | null): StepsLeft => {
    const content = `${next?.id}>${contentOf(step)}`;
    const known = byContent.get(content);
    if (known !== undefined) return known;
    const left = { id: byContent.size, step, next, count: 1 + (next?.count ?? 0) };
    byContent.set(content, left);
    return left;
  };

  return (key) => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const left = key.steps.reduceRight<StepsLeft | null>((next, step) => share(step, next), null);
    byKey.set(key, left);
    return left;
  };
}

/** Whether the step is taken row by row: at level `Sektor`, before any other. Only asked of leading steps. */
export function isSectorStep({ step }: StepsLeft): boolean {
  return step.level === SECTOR;
}

function contentOf({ level, weighting, only, rounding }: KeyStep): string {
  const conditions = only.map(({ column, value }) => [foldText(column), foldText(value)]);
  return JSON.stringify([foldText(level), weighting, conditions, rounding], (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
}
