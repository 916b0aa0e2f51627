/** The cells of a text whose columns stand between tabs, as it is copied out of a spreadsheet or a Word table. */
export function tabbedText(text: string): string[][] {
  return lines(text).map((line) => line.split('\t'));
}

/** A text's lines, whatever ends them. */
export function lines(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\u2028|\f/);
}
