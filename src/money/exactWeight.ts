import type { Weights } from './weights';

/** A weight as an exact integer, whatever its size: 12,5 beside 7 is 125n. */
export function exactWeight({ values, big }: Weights, index: number): bigint {
  return big === null ? BigInt(values[index] ?? 0) : (big.values[index] ?? 0n);
}
