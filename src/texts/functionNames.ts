/** The id of a custom function: its Danish name, which workbooks are saved with whatever the language. */
export type FunctionId =
  'KOMMUNEANDEL' | 'FORDEL' | 'FORDELTRIN' | 'SEKTORANDEL' | 'ANDEL' | 'INDFAS' | 'AFRUNDTIL' | 'AFSTEM';

/** A custom function by its two names. */
export interface FunctionName {
  readonly id: FunctionId;
  /** What it is called in an English Excel. */
  readonly english: string;
}

/** Every custom function: typed as `=KOMMUNEANDEL(…)` in a Danish Excel and `=MUNICIPALSHARE(…)` in an English one. */
export const FUNCTIONS: readonly FunctionName[] = [
  { id: 'KOMMUNEANDEL', english: 'MUNICIPALSHARE' },
  { id: 'FORDEL', english: 'ALLOCATE' },
  { id: 'FORDELTRIN', english: 'ALLOCATESTEPS' },
  { id: 'SEKTORANDEL', english: 'SECTORSHARE' },
  { id: 'ANDEL', english: 'EXACTSHARE' },
  { id: 'INDFAS', english: 'PHASEIN' },
  { id: 'AFRUNDTIL', english: 'ROUNDTO' },
  { id: 'AFSTEM', english: 'RECONCILE' },
];
