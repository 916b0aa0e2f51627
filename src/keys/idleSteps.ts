import { finding, type Finding } from '../findings/finding';
import type { WithoutEffect } from '../findings/withoutEffect';
import type { CellRef } from '../findings/cellRef';
import type { KeyStep } from './distributionKey';
import { type KeyUse, roundsAlone } from './usedDefaults';

/**
 * The note `without-effect` for what steps of keys in use say and nothing is shared by: `Metode` where the parts are
 * rounded together, and who takes the remainder where a rate leaves none. What is said and would hold anyway is not told of.
 */
export function idleSteps(uses: readonly KeyUse[]): Finding[] {
  const usesOf = new Map<KeyStep, KeyUse[]>();
  for (const use of uses) {
    for (const step of use.key.steps) usesOf.set(step, [...(usesOf.get(step) ?? []), use]);
  }
  return [...usesOf].flatMap(([step, all]) => {
    const { method, remainder } = step.typed ?? {};
    const isRated = all.every((use) => use.isRated);
    const isMethodUsed = all.some((use) => roundsAlone(step, use.isRated));
    const found: Finding[] = [];
    if (method !== undefined && !isMethodUsed && step.rounding.method !== 'half up')
      found.push(idle('Metode', method, 'largest remainder'));
    if (remainder !== undefined && isRated && step.rounding.remainder.kind === 'to')
      found.push(idle('Rest', remainder, 'rate'));
    return found;
  });
}

function idle(name: string, { text, cell }: { text: string; cell: CellRef }, why: WithoutEffect): Finding {
  return finding('note', 'without-effect', cell, { names: [name], text, why });
}
