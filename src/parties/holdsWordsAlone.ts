import { isCellError } from '../tables/isCellError';
import type { PartyColumn } from './party';

/** What begins as a figure does, though it may not be read as one: `45.851 indb.`, `-35 pct.` */
const FIGURE = /^[^\p{L}\d]*\d/u;

/** Whether a column of `Parter` holds words and not one number: `Klynge` beside `Folketal`. One text alone may be a number that cannot be read. */
export function holdsWordsAlone({ values }: PartyColumn): boolean {
  const filled = values.filter(({ text }) => text !== '' && !isCellError(text));
  return (
    filled.length > 1 &&
    filled.every(({ text, number, doubt }) => number === null && doubt === undefined && !FIGURE.test(text))
  );
}
