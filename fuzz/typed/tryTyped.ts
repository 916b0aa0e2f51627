import type { Problem } from '../oracle/problem';
import { judge, type Outcome } from './judge';
import { chooseRewritings, rewrite } from './rewrite';
import type { Rewriting } from './rewriting';
import { toState } from './toState';

/** What became of a seed's workbook. */
export interface TypedTrial {
  /** Those that could be done; the workbook has nothing for the others. */
  readonly rewritings: readonly Rewriting[];
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
}

/** Makes the workbook of a seed, rewrites it as chosen, and judges what comes of it. A crash is a problem too. */
export function tryTyped(seed: number, chosen: readonly Rewriting[] = chooseRewritings(seed)): TypedTrial {
  const rewritten = rewrite(seed, chosen);
  const rewritings = rewritten.done.map(({ rewriting }) => rewriting);
  try {
    return { rewritings, ...judge(seed, rewritten, toState(rewritten.workbook)) };
  } catch (error) {
    return { rewritings, outcome: 'told', problems: [(error as Error).stack ?? String(error)] };
  }
}

/** The fewest of a failing seed's rewritings that fail still: each is left out that is not needed for it. */
export function shrink(seed: number, failing: readonly Rewriting[]): readonly Rewriting[] {
  for (const one of failing) {
    const fewer = failing.filter((other) => other !== one);
    if (fewer.length > 0 && tryTyped(seed, fewer).problems.length > 0) return shrink(seed, fewer);
  }
  return failing;
}
