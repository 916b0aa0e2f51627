import { FUNCTIONS } from '../texts/functionNames';

/** Every name of ours in lower case. */
export const OUR_FUNCTIONS: readonly string[] = FUNCTIONS.map((name) => name.toLowerCase());

/** What a file puts before the name of an add-in's function; a namespace in it ends with `_` there. */
export const FILE_PREFIX = '_xldudf_';

/**
 * Whether a function that is called is one of ours, as people write it (`Fordel`, with a namespace `SKIVE.FORDEL`) or as
 * files hold it (`_xldudf_FORDEL`, `_xldudf_SKIVE_FORDEL`).
 */
export function isOurFunction(called: string): boolean {
  const name = called.toLowerCase();
  const [plain, separator] = name.startsWith(FILE_PREFIX)
    ? [name.slice(FILE_PREFIX.length), '_']
    : [name, '.'];
  return OUR_FUNCTIONS.some((own) => plain === own || plain.endsWith(separator + own));
}
