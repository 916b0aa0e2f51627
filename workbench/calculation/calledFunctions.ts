import type { BookValue, ErrorValue } from '../book/book';

/** A value handed to a function; null is an empty cell. */
export type ScalarArgument = string | number | boolean | null;

/** The cells of an area, or an array. One area that several formulas read is one object. */
export interface MatrixArgument {
  readonly rows: readonly (readonly (ScalarArgument | ErrorValue)[])[];
}

/** What a formula hands to a function; undefined where it leaves an argument out. */
export type GivenArgument = ScalarArgument | ErrorValue | MatrixArgument | undefined;

/** What a function gave: a value or error, or rows of them. */
export type FunctionAnswer = BookValue | readonly (readonly BookValue[])[];

/** A call of a function with certain arguments; `answer` is undefined until it has come. */
export interface FunctionCall {
  readonly answer: FunctionAnswer | undefined;
}

/** Functions that formulas may use beside the engine's own, and whose answers may be some time coming. */
export interface CalledFunctions {
  /** In upper case. */
  knows(name: string): boolean;
  call(name: string, given: readonly GivenArgument[]): FunctionCall;
  /** To be called after a calculation: now the calls without an answer are sent on their way. */
  ask(): void;
}

/** What a cell shows as long as it waits for an answer. */
export const BUSY: ErrorValue = { error: '#BUSY!' };
