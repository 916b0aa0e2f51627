/** One step of a key as a row of `Nøgler` holds it: every cell as the user would type it, `''` for an empty one. */
export interface KeyRow {
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly level: string;
  readonly weight: string;
  /** In kr., or a column of `Parter`. */
  readonly least: string;
  readonly most: string;
  readonly only: string;
  readonly from: string;
  readonly until: string;
  /** In kr.: `500`, `0,01`. */
  readonly unit: string;
  readonly method: string;
  readonly remainder: string;
}
