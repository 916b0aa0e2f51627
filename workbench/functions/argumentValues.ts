import type { ErrorValue } from '../book/book';
import { BUSY, type GivenArgument, type MatrixArgument } from '../calculation/calledFunctions';
import type { CustomFunction, FunctionParameter } from './customFunction';

/** What travels for one parameter; undefined, at the wire null, for one that was left out. */
export type ParameterValue = GivenArgument;

/** What a call comes to without the function being asked. */
export interface RefusedCall {
  readonly refusal: ErrorValue;
}

const WRONG_ARGUMENT: RefusedCall = { refusal: { error: '#VALUE!' } };

/**
 * Gives the arguments of a call the shape that the function's metadata asks for: areas of one cell are values
 * where it wants a value, values are areas where it wants one, and every parameter has a place.
 */
export function parameterValues(
  { parameters, takesErrors = false }: CustomFunction,
  given: readonly GivenArgument[],
): readonly ParameterValue[] | RefusedCall {
  if (given.length > parameters.length) return WRONG_ARGUMENT;
  const values: ParameterValue[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = shaped(parameter, given[index]);
    if (isRefused(value)) return value;
    const error = errorIn(value);
    // Guess: an error, also somewhere in an area, is the result where the function does not take it.
    const isTaken = takesErrors && (parameter.type ?? 'any') === 'any' && error?.error !== BUSY.error;
    if (error !== null && !isTaken) return { refusal: error };
    values.push(value);
  }
  return values;
}

function shaped(parameter: FunctionParameter, given: GivenArgument): ParameterValue | RefusedCall {
  if (given === undefined) return parameter.optional === true ? undefined : WRONG_ARGUMENT;
  if (parameter.dimensionality === 'matrix') return isMatrix(given) ? given : { rows: [[given]] };
  if (!isMatrix(given)) return given;
  const [row = []] = given.rows;
  const [only] = row;
  // Guess: an area where the function takes a value is refused.
  return given.rows.length === 1 && row.length === 1 && only !== undefined ? only : WRONG_ARGUMENT;
}

const errors = new WeakMap<MatrixArgument, ErrorValue | null>();

/** The first error in an argument; in an area found once for all calls that are handed it. One that waits comes before others. */
export function errorIn(value: ParameterValue): ErrorValue | null {
  if (isError(value)) return value;
  if (!isMatrix(value)) return null;
  let found = errors.get(value);
  if (found === undefined) {
    const all = value.rows.flat().filter(isError);
    found = all.find(({ error }) => error === BUSY.error) ?? all[0] ?? null;
    errors.set(value, found);
  }
  return found;
}

export function isMatrix(value: unknown): value is MatrixArgument {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isRefused(value: object | ParameterValue): value is RefusedCall {
  return typeof value === 'object' && value !== null && 'refusal' in value;
}
