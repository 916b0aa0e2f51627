import type { Allocation, AllocationStep, Pot } from '../../allocation/allocation';
import { type StepPart, stepSources } from '../../allocation/stepSources';

/** The steps a recipient's figure came through, and where each step's amount came from. */
export interface StepsToParty {
  /** Each after those its amount came from. */
  readonly parts: readonly StepPart[];
  readonly sourcesOf: (taken: AllocationStep) => readonly StepPart[];
}

/**
 * Follows a recipient's amount of one pot back: the last steps are those that reached it, and the sum of their parts is
 * its amount. Without steps it is 0. As `explainParty`, but with the whole steps, so that it can be told who got what.
 */
export function stepsToParty(allocation: Allocation, group: string, pot: Pot, party: number): StepsToParty {
  const steps = allocation.steps.filter((taken) => taken.year === pot.year && taken.group === group);
  const sourcesOf = stepSources(steps);
  const parts: StepPart[] = [];
  const told = new Map<AllocationStep, Set<number>>();

  const tell = ({ taken, index }: StepPart): void => {
    const indexes = told.get(taken) ?? new Set();
    if (indexes.has(index)) return;
    if (indexes.size === 0) sourcesOf(taken).forEach(tell);
    told.set(taken, indexes.add(index));
    parts.push({ taken, index });
  };
  for (const taken of steps) {
    const index = taken.sector === pot.sector ? (taken.parties?.indexOf(party) ?? -1) : -1;
    if (index >= 0) tell({ taken, index });
  }
  return { parts, sourcesOf };
}
