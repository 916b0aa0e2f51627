import type { KeyField } from './keyLayout';

/**
 * One step of a key as a row of `Nøgler` holds it: every cell as the user would type it, `''` for an empty one. Amounts
 * are in kr. (`500`, `0,01`), bounds those or a column of `Parter`.
 */
export type KeyRow = Readonly<Record<Exclude<KeyField, 'number'>, string>> & {
  /** From 1. */
  readonly number: number;
};
