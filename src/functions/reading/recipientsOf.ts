import { cellText } from '../../tables/cellText';
import { foldText } from '../../tables/foldText';
import type { PreparedWeights } from '../preparedWeights';
import { remembersRecent } from '../recent';
import { argumentRange } from './range';
import { impossible } from '../refusal';
import { namesIn } from './namesIn';
import { nearestRecipient } from './nearestRecipient';
import { singleCell } from './singleCell';
import { weightsOf } from './weightsOf';

/** Recipients by name, with their weights. */
export interface Recipients {
  /** As typed, one for each weight; `''` where the cell is empty. */
  readonly names: readonly string[];
  /** The place of every name, from 0, by its folded form; `'twice'` where several have it. */
  readonly places: ReadonlyMap<string, number | 'twice'>;
  readonly weights: PreparedWeights;
}

/** The arguments `parter` and `vægte` together, ready for allocating. Refused where they do not belong together. */
export const recipientsOf: (names: unknown, weights: unknown) => Recipients = remembersRecent(readRecipients);

/** The place of the recipient that `part` names, from 0; case and spacing make no difference. Refused where it is empty, unknown, or stands twice. */
export function recipientOf(value: unknown, { places, names }: Recipients): number {
  const name = cellText(singleCell(value, 'recipient'));
  if (name === '') throw impossible((texts) => texts.recipientEmpty);
  const place = places.get(foldText(name));
  if (place === undefined) {
    throw impossible((texts) => texts.recipientUnknown(name, nearestRecipient(name, names)));
  }
  if (place === 'twice') throw impossible((texts) => texts.recipientTwice(name));
  return place;
}

function readRecipients(namesRange: unknown, weightsRange: unknown): Recipients {
  const weights = weightsOf(weightsRange);
  const names = namesIn(argumentRange(namesRange), 'recipients', weights);
  const places = new Map<string, number | 'twice'>();
  names.forEach((name, place) => {
    const folded = foldText(name);
    if (folded !== '') places.set(folded, places.has(folded) ? 'twice' : place);
  });
  return { names, places, weights };
}
