import { formatDecimal } from '../money/formatDecimal';
import type { Language } from './language';

/** Counts in a language. They stand alone since the pane's first load needs them, and no other words. */
export function countingIn(language: Language) {
  /** A count as `2.000`, in English `2,000`. */
  function counted(count: number): string {
    return formatDecimal({ coefficient: BigInt(count), decimals: 0 }, language);
  }

  return {
    counted,
    /** So many of something: `2.000 poster`. */
    many: (count: number, one: string, several: string): string =>
      `${counted(count)} ${count === 1 ? one : several}`,
  };
}
