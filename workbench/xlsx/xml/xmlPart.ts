/** The bytes of a part's text. What was read from UTF-16 says so no more. */
export function xmlPart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"'));
}
