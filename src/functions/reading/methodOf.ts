import { parseMethod } from '../../keys/parseRounding';
import type { RoundingMethod } from '../../money/roundRatio';
import { cellText } from '../../tables/cellText';
import { refusedAs } from '../refusal';
import { optionalCell } from './singleCell';

/** The argument `metode`: `halv op` or `halv lige`, null where it is left out. Refused where it is anything else. */
export function methodOf(value: unknown): RoundingMethod | null {
  const text = cellText(optionalCell(value, 'method'));
  if (text === '') return null;
  const method = parseMethod(text);
  if (method === null) throw refusedAs('method-unknown', { text }, { argument: 'method', cell: null });
  return method;
}
