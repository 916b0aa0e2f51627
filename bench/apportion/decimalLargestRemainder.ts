import { Decimal as DefaultDecimal } from 'decimal.js';

const Decimal = DefaultDecimal.clone({ precision: 40 });

/** The largest remainder as one would first write it with decimal.js: whole øre, every share a Decimal, all remainders sorted. */
export function decimalLargestRemainder(
  amount: number,
  weights: readonly number[],
  parts: Float64Array,
): void {
  const total = new Decimal(amount);
  const sum = weights.reduce((running, weight) => running.plus(weight), new Decimal(0));
  const shares = weights.map((weight, index) => {
    const exact = total.times(weight).dividedBy(sum);
    const floor = exact.floor();
    return { index, floor, remainder: exact.minus(floor) };
  });
  const given = shares.reduce((running, share) => running.plus(share.floor), new Decimal(0));
  const left = total.minus(given).toNumber();
  for (const share of shares) parts[share.index] = share.floor.toNumber();
  const largestFirst = shares.toSorted((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  for (const { index } of largestFirst.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
}
