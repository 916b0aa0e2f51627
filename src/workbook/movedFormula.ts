/**
 * How a formula has lost what it meant. `elsewhere`: it has got something else; `gone`: it refers to nothing of ours any
 * more; `counted`: it counts rows or columns from a corner of the table, which now comes to others. `beside`: it is no
 * formula, but stands beside a row of the table, or is a comment in it.
 */
export type MovedKind = 'elsewhere' | 'gone' | 'counted' | 'beside';

/** What a formula meant, by row and column: `Skive, Kommuner 2021`; and what it means now, where that is something of ours. */
export interface MovedReference {
  readonly kind: MovedKind;
  readonly was: string;
  readonly is: string | null;
}

/** A formula of the user's, in a cell (`Mit ark!B7`) or a name, that has lost what it referred to; or what stands beside another row than before. */
export interface MovedFormula extends MovedReference {
  readonly place: string;
}
