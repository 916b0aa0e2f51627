/** A text's lines, whatever ends them. */
export function lines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\u2028|\f/);
}
