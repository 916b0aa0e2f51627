import type { Language } from '../texts/language';
import { functionTexts } from '../texts/functionTexts';
import type { FunctionTexts } from '../texts/da/functionTexts';
import type { FunctionId } from '../texts/functionNames';
import * as functions from './functions';
import { Refusal } from './refusal';

/** What of Office.js's `CustomFunctions` is used. */
export interface CustomFunctionsHost {
  associate(id: string, run: (...values: never[]) => unknown): void;
  /** An error in a cell: its code (`#VALUE!`, `#N/A`), and the message beside it. */
  readonly Error: new (code: string, message: string) => Error;
}

type AnyFunction = (...values: readonly unknown[]) => unknown;

/**
 * Runs a custom function and gives what its cell shows. Here alone a refusal becomes the host's error, with its message
 * in the display language.
 */
export function callFunction(
  id: FunctionId,
  values: readonly unknown[],
  host: Pick<CustomFunctionsHost, 'Error'>,
  language: Language,
): unknown {
  const texts = functionTexts(language);
  // Arguments are unknown to every function: it is the reading of them that finds out what they are.
  const run = functions[id] as AnyFunction;
  try {
    return inWords(run(...values.filter((value) => !isInvocation(value))), texts);
  } catch (error) {
    throw error instanceof Refusal
      ? new host.Error(error.code, error.words(texts))
      : new host.Error('#VALUE!', texts.unexpected);
  }
}

/** A result with its sentences said in a language. */
function inWords(result: unknown, texts: FunctionTexts): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((row: readonly unknown[]) =>
    row.map((cell) =>
      typeof cell === 'function' ? (cell as (texts: FunctionTexts) => string)(texts) : cell,
    ),
  );
}

/** Office.js appends an object of its own to the arguments, in the place of the first one left out. */
function isInvocation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'setResult' in value;
}
