/**
 * The name of a custom function, the same in every language: Excel translates the names of its own functions in what an
 * add-in writes, and not ours, so that a translated one would be #NAME? in an Excel of another language.
 */
export type FunctionId = (typeof FUNCTIONS)[number];

/** Every custom function, typed as `=KOMMUNEANDEL(…)`. */
export const FUNCTIONS = [
  ...(['KOMMUNEANDEL', 'FORDEL', 'FORDELTRIN', 'SEKTORANDEL'] as const),
  ...(['ANDEL', 'INDFAS', 'AFRUNDTIL', 'AFSTEM'] as const),
] as const;
