/** What one of an amount is: a krone, a thousand, a million, a milliard (10^9) kroner. */
export type AmountUnit = 'kr' | 'thousand' | 'million' | 'milliard';

/** How many zeros a unit stands for. */
export const ZEROS: Readonly<Record<AmountUnit, number>> = { kr: 0, thousand: 3, million: 6, milliard: 9 };

const CURRENCY = 'kr|krone|kroner|dkk|dkr|danskekroner';
const SCALE =
  'tus|tusind|tusinde|tusinder|thousand|mio|mil|mill|million|millioner|millions|mia|milliard|milliarder|mrd';
/** Letters and figures that scale only beside a currency: `t.kr.`, `MDKK`, `1.000 kr.` */
const BESIDE_CURRENCY = String.raw`t|m|0?00|1000|1000000`;

// The squeezed texts are short, and each alternative reads a word in one way only.
const UNIT = new RegExp(
  `^(?:i?hele)?(?:(${SCALE}|${BESIDE_CURRENCY})?(?:${CURRENCY})|(${SCALE})|(?:${CURRENCY})(${SCALE}|${BESIDE_CURRENCY}))$`,
);
const LONGEST = 24;

/**
 * The unit a few words name, however they are spaced, dotted, cased or put in brackets: `mio. kr.`, `(1.000 kr.)`,
 * `t.kr.`, `tkr`, `MDKK`, `mio. (kr.)`, `tusinde kroner`, `hele kr.`. Null where they name none, and for `billion`,
 * which is a thousand times more in Danish than in English.
 */
export function unitOfWords(words: string): AmountUnit | null {
  if (words.length > LONGEST) return null;
  const squeezed = words.toLowerCase().replace(/[\s.'’´`()[\]-]/g, '');
  const match = UNIT.exec(squeezed);
  if (match === null) return null;
  const scale = match[1] ?? match[2] ?? match[3] ?? '';
  if (scale === '') return 'kr';
  if (/^(?:mia|mrd|milliard)/.test(scale)) return 'milliard';
  return scale.startsWith('m') || scale === '1000000' ? 'million' : 'thousand';
}
