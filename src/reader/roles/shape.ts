import type { Figure } from '../figures/figure';
import { readFigure } from '../figures/readFigure';
import { isUnitAlone } from '../figures/unit';
import { isYearAlone } from '../figures/yearIn';
import { isNumbering } from '../layout/isNumbering';

/** A table's cells as texts with what each is as a figure; every row as long as the widest. */
export interface Shape {
  readonly cells: readonly (readonly string[])[];
  readonly figures: readonly (readonly Figure[])[];
  readonly width: number;
  /** How much of each row is printed. */
  readonly kinds: readonly RowShape[];
}

/** How much of a row is printed: nothing, one text at its beginning, words alone, or figures. */
type RowShape = 'blank' | 'lone' | 'words' | 'figures';

export function shapeOf(printed: readonly (readonly string[])[]): Shape {
  const lines = printed.map(readLine);
  const width = lines.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const filled = <Cell>(row: readonly Cell[], cell: Cell): readonly Cell[] =>
    row.length === width ? row : [...row, ...Array.from({ length: width - row.length }, () => cell)];
  return {
    cells: lines.map(({ texts }) => filled(texts, '')),
    figures: lines.map(({ figures }) => filled(figures, NOTHING)),
    width,
    kinds: lines.map(({ kind }) => kind),
  };
}

const NOTHING: Figure = { kind: 'nothing' };

/** A row down to its last printed cell. */
interface Line {
  readonly texts: readonly string[];
  readonly figures: readonly Figure[];
  readonly kind: RowShape;
}

/** A row is looked at as part of a sheet, of what stands between two blank rows, and of its table, and read once. */
const known = new WeakMap<readonly string[], Line>();

function readLine(printed: readonly string[]): Line {
  const before = known.get(printed);
  if (before !== undefined) return before;
  const trimmed = printed.map((text) => text.replace(/\s+/g, ' ').trim());
  const texts = trimmed.slice(0, trimmed.findLastIndex((text) => text !== '') + 1);
  const figures = texts.map(readFigure);
  const line = { texts, figures, kind: kindOf(texts, figures) };
  known.set(printed, line);
  return line;
}

function kindOf(row: readonly string[], figures: readonly Figure[]): RowShape {
  const printed = row.flatMap((text, column) => (text === '' ? [] : [column]));
  if (printed.length === 0) return 'blank';
  const counted = printed.filter((column) => isCounted(row[column] ?? '', figures[column]));
  if (isNumbering(row)) return 'words';
  // A row's first cell is its label, even where that is a number.
  if (counted.some((column) => column > 0)) return 'figures';
  return printed.length === 1 && printed[0] === 0 ? 'lone' : 'words';
}

/** Whether a cell holds what stands in a table's body: a figure or a mark for none, and not a year or a unit, which stand in headings. */
function isCounted(text: string, figure: Figure | undefined): boolean {
  return figure !== undefined && figure.kind !== 'text' && !isYearAlone(text) && !isUnitAlone(text);
}
