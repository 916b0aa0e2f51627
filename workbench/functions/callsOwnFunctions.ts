import { FUNCTIONS } from '../../src/texts/functionNames';
import type { Book } from '../book/book';

const CALL = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:${FUNCTIONS.join('|')})\s*\(`, 'iu');

/** Whether a formula of the workbook, or a name in it, calls one of the add-in's own functions. */
export function callsOwnFunctions({ sheets, names }: Book): boolean {
  return (
    names.some(({ formula }) => CALL.test(formula)) ||
    sheets.some(({ rows }) =>
      rows.some((cells) => cells?.some(({ formula }) => formula !== null && CALL.test(formula)) === true),
    )
  );
}
