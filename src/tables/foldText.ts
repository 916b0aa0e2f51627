/**
 * The form in which names, headings and groupings are compared: case, outer space and repeated inner space
 * (also the non-breaking kinds that come along from a PDF) make no difference. `' Skive  KOMMUNE '` is `'skive kommune'`.
 */
export function foldText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
