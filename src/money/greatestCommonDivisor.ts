/** The greatest number that divides both, from 0 up: 12 and -8 have 4, 0 and 5 have 5. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
