import { foldText } from '../../tables/foldText';
import type { PreparedWeights } from '../preparedWeights';
import { createRecent } from '../recent';
import { copyOfRange, isSameRange, argumentRange } from './range';
import { namesIn } from './namesIn';
import { weightsOf } from './weightsOf';

/** Recipients by name, with their weights. */
export interface Recipients {
  /** As typed, one for each weight; `''` where the cell is empty. */
  readonly names: readonly string[];
  /** The place of every name, from 0, by its folded form; `'twice'` where several have it. */
  readonly places: ReadonlyMap<string, number | 'twice'>;
  readonly weights: PreparedWeights;
}

interface Asked {
  readonly names: unknown;
  readonly weights: unknown;
}

const recent = createRecent<Asked, Recipients>({
  most: 16,
  isSame: (kept, asked) => isSameRange(kept.weights, asked.weights) && isSameRange(kept.names, asked.names),
  copy: copyOf,
  make: readRecipients,
});

/** The arguments `parter` and `vægte` together, ready for allocating. Refused where they do not belong together. */
export function recipientsOf(names: unknown, weights: unknown): Recipients {
  return recent.of({ names, weights });
}

function copyOf(asked: Asked): Asked | null {
  const names = copyOfRange(asked.names);
  const weights = copyOfRange(asked.weights);
  return names === null || weights === null ? null : { names, weights };
}

function readRecipients(asked: Asked): Recipients {
  const weights = weightsOf(asked.weights);
  const names = namesIn(argumentRange(asked.names), 'recipients', weights);
  const places = new Map<string, number | 'twice'>();
  names.forEach((name, place) => {
    const folded = foldText(name);
    if (folded !== '') places.set(folded, places.has(folded) ? 'twice' : place);
  });
  return { names, places, weights };
}
