/** A number as Danes write it, with what stands around it in the same text. */
export interface DanishNumber {
  /** Signs, a currency, an opening parenthesis; no digits. */
  readonly before: string;
  /** As code writes it, without a sign: '1150000.50'. */
  readonly plain: string;
  readonly decimals: number;
  /** A unit, a percent sign, a trailing minus; no digits. */
  readonly after: string;
}

/** Spaces that group digits or were pasted along: no-break, figure, thin and narrow no-break. */
const TYPOGRAPHIC_SPACES = /[\u00a0\u2007\u2009\u202f]/g;

// Each alternative reads a digit in one way only, so that matching takes linear time on any text.
const NUMBER = /^(\D*)(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?(\D*)$/;

/**
 * Finds the one number in a text: plain digits, or digits in threes by dots or by spaces, and decimals after a
 * comma. 'kr. 1.150.000,50' gives before 'kr. ' and plain '1150000.50'. null where there is no number, more than
 * one, or one written otherwise (`1.5`, `1,150,000`, `0.500`).
 */
export function findDanishNumber(text: string): DanishNumber | null {
  const match = NUMBER.exec(plainSpaces(text));
  if (!match) return null;
  const [, before = '', whole = '', decimals = '', after = ''] = match;
  const digits = whole.replace(/[. ]/g, '');
  return { before, plain: decimals ? `${digits}.${decimals}` : digits, decimals: decimals.length, after };
}

/** The text without space around it and with ordinary spaces in it. */
export function plainSpaces(text: string): string {
  return text.replace(TYPOGRAPHIC_SPACES, ' ').trim();
}
