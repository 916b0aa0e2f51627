import { FUNCTIONS } from '../../../src/texts/functionNames';

/**
 * What Excel writes before the name of an add-in's function (office-js issues 5611 and 2568, with the namespace
 * between: `_xldudf_NAMESPACE_NAME`). Guess: without a namespace the name follows at once.
 */
const PREFIX = '_xldudf_';
const NAMES: ReadonlySet<string> = new Set(FUNCTIONS);

/** `_xldudf_` for the name of one of our functions, otherwise nothing. */
export function customFunctionPrefix(name: string): string {
  return NAMES.has(name.toUpperCase()) ? PREFIX : '';
}

/** A call as the file writes it, as Excel shows it: `KOMMUNEANDEL(` for `_xldudf_KOMMUNEANDEL(`. Others' functions stay as they are. */
export function withoutCustomFunctionPrefix(call: string): string {
  if (!call.startsWith(PREFIX)) return call;
  const bare = call.slice(PREFIX.length);
  return customFunctionPrefix(bare.replace(/\s*\($/, '')) === '' ? call : bare;
}
