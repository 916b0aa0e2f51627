import type { Allocation, AllocationStep, Pot } from './allocation';
import { type StepPart, stepSources } from './stepSources';

/** The steps a recipient's figure came through, and where each step's amount came from. */
export interface StepsToParty {
  /** Each after those its amount came from. */
  readonly parts: readonly StepPart[];
  readonly sourcesOf: (taken: AllocationStep) => readonly StepPart[];
}

/**
 * Follows a recipient's amount of one pot back. The last steps are those that reached it, and the sum of their parts is
 * its amount; without steps it is 0.
 *
 * @param party `Party.index`.
 */
export function stepsToParty(allocation: Allocation, group: string, pot: Pot, party: number): StepsToParty {
  const steps = allocation.steps.filter((taken) => taken.year === pot.year && taken.group === group);
  const sourcesOf = stepSources(steps);
  const parts: StepPart[] = [];

  // The groups of a step share no recipient and a part goes on to one step only, so nothing is told twice.
  const tell = (part: StepPart): void => {
    sourcesOf(part.taken).forEach(tell);
    parts.push(part);
  };
  for (const taken of steps) {
    const index = taken.sector === pot.sector ? (taken.parties?.indexOf(party) ?? -1) : -1;
    if (index >= 0) tell({ taken, index });
  }
  return { parts, sourcesOf };
}
