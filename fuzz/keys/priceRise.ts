import type { Fraction } from '../../test/money/boundedOracle';
import type { KeyedWorkbook, MeantRow } from './keyedWorkbook';

/** What a row's prices have risen by until a year: 1/1 where they are those of the year. */
export function priceRise(
  { level }: Pick<MeantRow, 'level'>,
  year: number | null,
  { rises }: Pick<KeyedWorkbook, 'rises'>,
): Fraction {
  let [top, bottom] = [1n, 1n];
  for (let at = (level ?? Infinity) + 1; at <= (year ?? 0); at += 1) {
    top *= 10_000n + (rises.get(at) ?? 0n);
    bottom *= 10_000n;
  }
  return { top, bottom };
}
