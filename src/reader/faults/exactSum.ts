/** Values are at most this fine: shares of four decimals and more, amounts in øre. */
const FINE = 1e8;

/** The sum of the values that are there, without a binary fraction's tail; null where none is. 0.1 and 0.2 are 0.3. */
export function exactSum(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  const large = there.some((value) => Math.abs(value) > 1e6);
  const fine = large ? 100 : FINE;
  return there.reduce((sum, value) => sum + Math.round(value * fine), 0) / fine;
}
