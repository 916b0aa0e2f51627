import type { BlockPlan, RowPlan } from './sheetPlan';

const NARROWEST = 8;
const WIDEST = 60;
/** Room for the cell's margins and for bold type. */
const PADDING = 2;

/**
 * Widths in characters, from the longest cell of each column over all blocks, between 8 and 60. Notes are left out,
 * since they run on over the empty cells beside them.
 * @param largestAmount kr.; what a formula is taken to show.
 */
export function columnWidths(blocks: readonly BlockPlan[], largestAmount: number): number[] {
  const widths: number[] = [];
  for (const block of blocks) {
    const found = block.columns.map((): Found => ({ text: 0, most: 0, least: 0, hasFormula: false }));
    for (const row of block.rows) take(row, found);
    block.columns.forEach((column, index) => {
      const length = longestOf(found[index], numberLength(column.format), largestAmount);
      const width = Math.min(Math.max(NARROWEST, length + PADDING + indentOf(block, index)), WIDEST);
      widths[index] = Math.max(widths[index] ?? 0, width);
    });
  }
  return widths;
}

/** What a column holds. Of numbers only the largest and the smallest are kept, since none between them is longer than both. */
interface Found {
  /** The length of the longest text. */
  text: number;
  most: number;
  least: number;
  hasFormula: boolean;
}

/** Row by row, since a trail has as many as 200.000. */
function take({ kind, cells }: RowPlan, found: readonly Found[]): void {
  if (kind === 'note' || kind === 'age') return;
  for (let index = 0; index < found.length; index += 1) {
    const cell = cells[index] ?? null;
    const column = found[index];
    if (cell === null || column === undefined) continue;
    if (typeof cell === 'number') {
      if (cell > column.most) column.most = cell;
      else if (cell < column.least) column.least = cell;
    } else if (typeof cell === 'string') column.text = Math.max(column.text, longestLine(cell));
    else if ('formula' in cell) column.hasFormula = true;
    else column.text = Math.max(column.text, cell.text.length);
  }
}

function longestOf(
  found: Found | undefined,
  lengthOf: (value: number) => number,
  largestAmount: number,
): number {
  if (found === undefined) return 0;
  const { text, most, least, hasFormula } = found;
  return Math.max(text, lengthOf(most), lengthOf(least), hasFormula ? lengthOf(largestAmount) : 0);
}

/** A text right after a number is set in a little. */
function indentOf({ columns }: BlockPlan, index: number): number {
  return columns[index]?.align === 'left' && columns[index - 1]?.align === 'right' ? 1 : 0;
}

function longestLine(text: string): number {
  if (!text.includes('\n')) return text.length;
  return Math.max(...text.split('\n').map((line) => line.length));
}

/** How many characters a number takes in one of our formats: 1234500 is 9 in `#,##0` and 5 in `#,##0,`. */
function numberLength(format: string): (value: number) => number {
  const positive = (format.split(';')[0] ?? '').replace(/^\[[^\]]*\]/, '');
  const isShare = positive.endsWith('%');
  const isGrouped = positive.startsWith('#,');
  const decimals = /\.(0+)/.exec(positive)?.[1]?.length ?? 0;
  const thousands = /,*$/.exec(positive)?.[0].length ?? 0;
  const factor = (isShare ? 100 : 1) / 1000 ** thousands;
  const fraction = decimals > 0 ? decimals + 1 : 0;

  return (value) => {
    const digits = String(Math.round(Math.abs(value * factor))).length;
    const groupings = isGrouped ? Math.floor((digits - 1) / 3) : 0;
    return digits + fraction + groupings + (value < 0 ? 1 : 0) + (isShare ? 1 : 0);
  };
}
