import { EXACT_ZERO, type ExactNumber } from '../../money/exactNumber';
import { foldText } from '../../tables/foldText';
import { impossible } from '../refusal';
import type { Groups } from './groupsOf';
import { nearestRecipient } from './nearestRecipient';

/** A group's weight, given by its name. */
export interface NamedWeight {
  readonly name: string;
  readonly weight: ExactNumber;
}

/** Each group's weight by name; a group that is not named weighs 0. Refused where a name is no group's, or stands twice. */
export function weightsByName(named: readonly NamedWeight[], groups: Groups): ExactNumber[] {
  const weights = new Map<string, ExactNumber>();
  const known = new Set(groups.map(({ name }) => foldText(name)));
  const names = groups.map(({ name }) => name);
  for (const { name, weight } of named) {
    const folded = foldText(name);
    if (!known.has(folded)) {
      throw impossible((texts) => texts.groupUnknown(name, nearestRecipient(name, names)));
    }
    if (weights.has(folded)) throw impossible((texts) => texts.groupTwice(name));
    weights.set(folded, weight);
  }
  return groups.map(({ name }) => weights.get(foldText(name)) ?? EXACT_ZERO);
}
