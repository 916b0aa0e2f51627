import { addToList } from '../cells/addToList';
import type { AllocationStep } from './allocation';
import { pathTo } from './pathTo';

/** One destination of a step that was taken. */
export interface StepPart {
  readonly taken: AllocationStep;
  readonly index: number;
}

/** Finds what a step's amount came from: the parts that went into its pool, or the one part that went on by itself; none for a row's own amount. */
export function stepSources(
  steps: readonly AllocationStep[],
): (taken: AllocationStep) => readonly StepPart[] {
  const byPool = new Map<number, StepPart[]>();
  const byWay = new Map<string, StepPart[]>();
  for (const taken of steps) {
    taken.to.forEach((name, index) => {
      const pool = taken.intoPools?.[index] ?? null;
      if (pool !== null) addToList(byPool, pool, { taken, index });
      else addToList(byWay, wayOf(taken, pathTo(taken.from, name)), { taken, index });
    });
  }
  return (taken) =>
    (taken.pool === null ? byWay.get(wayOf(taken, taken.from)) : byPool.get(taken.pool)) ?? [];
}

/** What goes on by itself is told by its row, its year and the way it has come. */
function wayOf({ rows, year }: AllocationStep, path: string): string {
  return `${rows[0]} ${year} ${path}`;
}
