import type { BookValue, ErrorValue } from '../book/book';
import type { FunctionAnswer } from '../calculation/calledFunctions';

/** A result as it travels: the call's number, whether it succeeded, the value or the error's message, the error's number. */
export type InvocationResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: unknown];

/** Errors by the numbers that the client's CustomFunctionProxy gives them. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  // Guess: the function is not associated.
  9: '#NAME?',
  10: '#NAME?',
};
/** Excel shows a message with these errors only. */
const WITH_MESSAGE = new Set(['#N/A', '#VALUE!']);

/** What a function answered; what it threw beside errors of Excel's kind is `#VALUE!`. */
export function readResult([, ok, value, errorCode]: InvocationResult): FunctionAnswer {
  if (!ok) return errorValue(ERRORS[Number(errorCode)] ?? '#VALUE!', value);
  if (!Array.isArray(value)) return readValue(value);
  const rows = value.map((row) => (Array.isArray(row) ? row.map(readValue) : [readValue(row)]));
  // Guess: an array without a value.
  return rows.length === 0 || rows[0]?.length === 0 ? { error: '#CALC!' } : rows;
}

/** An empty value is 0 in Excel (office-js issue 1503). */
function readValue(value: unknown): BookValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  const { type, basicValue, message } = value as RichValue;
  if (type === 'Error') return errorValue(String(basicValue), message);
  return typeof basicValue === 'number' || typeof basicValue === 'string' ? basicValue : { error: '#VALUE!' };
}

/** What the client makes of `CustomFunctions.Error`, `FormattedNumber` and the like. */
interface RichValue {
  readonly type?: unknown;
  readonly basicValue?: unknown;
  readonly message?: unknown;
}

function errorValue(error: string, message: unknown): ErrorValue {
  return typeof message === 'string' && message !== '' && WITH_MESSAGE.has(error)
    ? { error, message }
    : { error };
}
