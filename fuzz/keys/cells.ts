/** The cells of a row, as they are typed. */
export type Cells = (string | number)[];

/** 12345 øre is 123.45. */
export function kroner(ore: bigint): number {
  return Number(ore) / 100;
}
