import { isCellError } from '../tables/isCellError';
import type { PartyColumn } from './party';

/** Whether a column of `Parter` holds words and not one number: `Klynge` beside `Folketal`. One text alone may be a number that cannot be read. */
export function holdsWordsAlone({ values }: PartyColumn): boolean {
  const filled = values.filter(({ text }) => text !== '' && !isCellError(text));
  return filled.length > 1 && filled.every(({ number, doubt }) => number === null && doubt === undefined);
}
