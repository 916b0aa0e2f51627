import type { Cell, Sheet } from '../../book/book';

/** Calibri 11 takes 15 points a line, as Excel's own default row does. */
const LINE_PER_POINT = 15 / 11;
/** Excel's own limit, in points. */
const HIGHEST = 409;
const DEFAULT_COLUMN = 64 / 7;
/** Letters are narrower than the digits that columns are measured in. */
const LETTER_PER_DIGIT = 0.9;

/**
 * Guess: the height in points that shows every line of a row's wrapped texts, a letter being nine tenths of a digit;
 * undefined where one line is enough. Without it readers that draw without measuring (LibreOffice when it converts)
 * cut the text off. `cells` are the row's own where they are left out. A text of 70 letters in Calibri 11 in a column 60 wide, which has room for 66, gives 30.
 */
export function measuredHeight(
  sheet: Sheet,
  row: number,
  cells: readonly Cell[] | undefined = sheet.rows[row],
): number | undefined {
  let height = 0;
  cells?.forEach((cell: Cell | undefined, column) => {
    // Cells that were moved away leave holes behind that are not skipped.
    if (cell?.style.wrap !== true || typeof cell.value !== 'string' || isMerged(sheet, row, column)) return;
    const width = (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN) - cell.style.indent;
    const lines = countLines(cell.value, Math.max(1, Math.floor(width / LETTER_PER_DIGIT)));
    if (lines > 1) height = Math.max(height, lines * lineHeight(cell));
  });
  return height === 0 ? undefined : Math.min(height, HIGHEST);
}

function lineHeight({ style }: Cell): number {
  return Math.ceil(style.fontSize * LINE_PER_POINT);
}

function isMerged({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}

function countLines(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= width) {
        used = needed;
        continue;
      }
      // A word longer than the column is broken.
      lines += (used === 0 ? 0 : 1) + Math.ceil(word.length / width) - 1;
      used = word.length % width || Math.min(word.length, width);
    }
  }
  return lines;
}
