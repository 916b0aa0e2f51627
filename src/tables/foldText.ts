import { withoutInvisible } from '../money/plainText';

/** Words in the characters of a plain keyboard, with single spaces between them: only case is left to make no difference. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * The form in which names, headings and groupings are compared: case, outer space and repeated inner space of every
 * kind, characters that show nothing (zero-width, direction marks, soft hyphens) and the kind of hyphen make no
 * difference. `' Skive\u200b  KOMMUNE '` is `'skive kommune'`.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return withoutInvisible(text.normalize('NFC'))
    .replace(/[\u2010\u2011]/g, '-')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
