/** Units that people round to, kroner, the coarsest first. */
const UNITS = [1_000_000, 500_000, 100_000, 50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10, 1, 0.5, 0.25];
const ØRE = 0.01;

/** The coarsest unit, in kroner, that all amounts are whole numbers of: 500 of 81.500 and 40.000. Null without amounts. */
export function unitOfAmounts(amounts: readonly number[]): number | null {
  const printed = amounts.filter((amount) => amount !== 0);
  if (printed.length === 0) return null;
  return (
    UNITS.find((unit) => printed.every((amount) => Math.round(amount * 100) % (unit * 100) === 0)) ?? ØRE
  );
}
