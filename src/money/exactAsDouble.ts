import type { ExactNumber } from './exactNumber';

/** The double nearest to an exact number, as a cell holds it: { 355231n, 6 } is 0.355231. */
export function exactAsDouble({ coefficient, decimals }: ExactNumber): number {
  return Number(`${coefficient}e-${decimals}`);
}
