const MONTH = '(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-zæøå]*\\.?';
const CURRENCY = '(?:kr\\.?|dkk|eur|usd|[$€£¥])';

const AMBIGUOUS = [
  // 12-03-2026, 3/4, 2026.1.2, 1 1/2, 35/65
  /^[+-]?\d{1,4}\s*[-/.\s]\s*\d{1,4}(?:\s*[-/.\s]\s*\d{1,4})?(?:\s+\d{1,2}:.*)?$/,
  // 12:30
  /^\d{1,4}:\d{1,2}(?::\d{1,2})?(?:[.,]\d+)?(?:\s*[ap]m?)?$/i,
  // 3. dec. 2020, 3-dec, dec 2020, December 3, 2020
  new RegExp(`^\\d{1,4}[-./ ]*${MONTH}(?:[-/., ]*\\d{1,4})?$`, 'i'),
  new RegExp(`^${MONTH}[-/ ]+\\d{1,4}(?:,? *\\d{4})?$`, 'i'),
  // 1,234   kr. 5   5 kr.   (5)   1.234,50   12,5 %
  new RegExp(
    `^[-+(]*\\s*${CURRENCY}?\\s*[-+]?[\\d.,\\s]*\\d[\\d.,\\s]*[-)]?\\s*(?:${CURRENCY}|%)?\\)?$`,
    'i',
  ),
  // +cmd, -2+3, @SUM(A1)
  /^[+\-@][^\s]/,
];

/**
 * Whether Excel may take a text for a date, a time, a fraction, an amount or a formula. How it does depends
 * on its language and the user's region, which the host does not imitate. Numbers as scripts write them
 * (`-1.5`, `12%`) must have been recognised before.
 */
export function isAmbiguousText(text: string): boolean {
  const trimmed = text.trim();
  return AMBIGUOUS.some((pattern) => pattern.test(trimmed));
}
