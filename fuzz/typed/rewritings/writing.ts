import { inThrees } from '../../inThrees';

/** A figure in digits, in the unit it is to be written in. */
export interface Digits {
  readonly isNegative: boolean;
  /** Without separators: `1150000`. */
  readonly whole: string;
  /** Without zeros last: `5`; empty for whole numbers. */
  readonly decimals: string;
  /** How many zeros are left out. */
  readonly zeros: number;
}

/** The digits of a number of hundredths, written without so many zeros: 115000000 in thousands is `1150`. */
export function digitsOf(hundredths: bigint, zeros: number): Digits {
  const places = 2 + zeros;
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(places + 1, '0');
  return {
    isNegative: hundredths < 0n,
    whole: digits.slice(0, -places),
    decimals: digits.slice(-places).replace(/0+$/, ''),
    zeros,
  };
}

/**
 * Without a sign, the Danish way: `1.150.000,5`. Three digits after the comma are written out to four, since `1,150` may
 * be an English 1.150; in millions they are as usual as one.
 */
export function danish({ whole, decimals, zeros }: Digits, separator: string): string {
  const shown = decimals.length === 3 && zeros < 6 ? `${decimals}0` : decimals;
  return inThrees(whole, separator) + (shown === '' ? '' : `,${shown}`);
}
