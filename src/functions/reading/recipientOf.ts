import { cellText } from '../../tables/cellText';
import { foldText } from '../../tables/foldText';
import { impossible } from '../refusal';
import { nearestRecipient } from './nearestRecipient';
import type { Recipients } from './recipientsOf';
import { singleCell } from './singleCell';

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
