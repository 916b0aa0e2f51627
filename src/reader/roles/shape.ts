import type { Figure } from '../figures/figure';
import { readFigure } from '../figures/readFigure';
import { isUnitAlone } from '../figures/unit';
import { isYearAlone } from '../figures/yearIn';

/** A table's cells as texts with what each is as a figure; every row as long as the widest. */
export interface Shape {
  readonly cells: readonly (readonly string[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly width: number;
  /** How much of each row is printed. */
  readonly kinds: readonly RowShape[];
}

/** How much of a row is printed: nothing, one text at its beginning, words alone, or figures. */
export type RowShape = 'blank' | 'lone' | 'words' | 'figures';

export function shapeOf(printed: readonly (readonly string[])[]): Shape {
  const trimmed = printed.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()));
  const width = Math.max(0, ...trimmed.map((row) => row.findLastIndex((text) => text !== '') + 1));
  const cells = trimmed.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const figures = cells.map((row) => row.map(readFigure));
  return { cells, figures, width, kinds: cells.map((row, line) => kindOf(row, figures[line] ?? [])) };
}

export function rowShape({ kinds }: Shape, line: number): RowShape {
  return kinds[line] ?? 'blank';
}

function kindOf(row: readonly string[], figures: readonly Figure[]): RowShape {
  const printed = row.flatMap((text, column) => (text === '' ? [] : [column]));
  if (printed.length === 0) return 'blank';
  const counted = printed.filter((column) => isCounted(row[column] ?? '', figures[column]));
  // A row's first cell is its label, even where that is a number.
  if (counted.some((column) => column > 0)) return 'figures';
  return printed.length === 1 && printed[0] === 0 ? 'lone' : 'words';
}

/** Whether a cell holds what stands in a table's body: a figure or a mark for none, and not a year or a unit, which stand in headings. */
function isCounted(text: string, figure: Figure | undefined): boolean {
  return figure !== undefined && figure.kind !== 'text' && !isYearAlone(text) && !isUnitAlone(text);
}
