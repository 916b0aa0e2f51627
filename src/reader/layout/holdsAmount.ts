import { readFigure } from '../figures/readFigure';

/** What hardly is anything but a figure of a table: thousands in groups, or decimals after a comma. */
const AMOUNT = /^[-−–+(]?\d{1,3}(?:[.,'\u00a0]\d{3})+(?!\d)|^[-−–+(]?\d+,\d/;
const UNIT = /^(?:kr|mio|mia|stk|1?\.?000)/i;

/** Whether a line holds an amount: `Løn 3.633.000 Lovpligtigt`, and not `Beløb i 1.000 kr.` */
export function holdsAmount(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some(
    (word, index) =>
      AMOUNT.test(word) && readFigure(word).kind !== 'text' && !UNIT.test(words[index + 1] ?? ''),
  );
}
