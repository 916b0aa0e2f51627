import { finding } from '../../findings/finding';
import { parseMethod } from '../../keys/parseMethod';
import type { RoundingMethod } from '../../money/roundRatio';
import { cellText } from '../../tables/cellText';
import { wrongKind } from '../refusal';
import { optionalCell } from './optionalCell';

/** The argument `metode`: `halv op` or `halv lige`, null where it is left out. Refused where it is anything else. */
export function methodOf(value: unknown): RoundingMethod | null {
  const text = cellText(optionalCell(value, 'method'));
  if (text === '') return null;
  const method = parseMethod(text);
  if (method === null) {
    const place = { argument: 'method', cell: null } as const;
    throw wrongKind((texts) => texts.finding(finding('error', 'method-unknown', null, { text }), place));
  }
  return method;
}
