/** Something that must never be, in words for a developer. */
export type Problem = string;

/** The problem as a list of one where the condition does not hold. */
export function unless(holds: boolean, problem: () => string): Problem[] {
  return holds ? [] : [problem()];
}
