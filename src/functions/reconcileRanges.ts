import { LARGEST_ORE, type Ore } from '../money/ore';
import { cellText } from '../tables/cellText';
import { amountIn } from './reading/amountOf';
import { placeIn, type Range } from './reading/range';
import { type InWords, impossible, wrongKind } from './refusal';
import { inKroner } from './spill';

/** A cell of the result: a difference in kr., nothing (`''`), or a sentence. */
export type ReconciledCell = number | '' | InWords;

/** One published amount beside the calculated one, both in øre. */
interface Pair {
  /** From 1. */
  readonly column: number;
  readonly calculated: Ore;
  /** null where nothing was printed. */
  readonly published: Ore | null;
  /** Published less calculated; what is not printed counts as 0. */
  readonly difference: Ore;
}

/**
 * Reconciles published amounts with calculated ones cell by cell: the differences (published less calculated) in the
 * ranges' shape, and a column to the right with a sentence for each row where one is beyond the tolerance (in øre).
 *
 * As on `Kontrol`, an empty published cell is held against nothing, unless something else is printed both in its row and
 * in its column: then an amount is missing.
 */
export function reconcileRanges(calculated: Range, published: Range, tolerance: Ore): ReconciledCell[][] {
  if (calculated.rows !== published.rows || calculated.columns !== published.columns) {
    throw wrongKind((texts) => texts.shapesDiffer(calculated, published));
  }
  const expected = amountRows(calculated, 'calculated');
  const printed = amountRows(published, 'published');
  const isColumnPrinted = Array.from({ length: published.columns }, (_, column) =>
    printed.some((row) => (row[column] ?? null) !== null),
  );
  return printed.map((row, at) => {
    const isRowPrinted = row.some((amount) => amount !== null);
    const pairs = row.map((amount, column) => {
      const isDue = isRowPrinted && isColumnPrinted[column] === true;
      return pairOf(column + 1, expected[at]?.[column] ?? 0, amount, isDue);
    });
    const differences = pairs.map((pair) => (pair === null ? '' : inKroner(pair.difference)));
    const differing = pairs.filter((pair) => pair !== null).filter(isBeyond(tolerance));
    return [...differences, rowText(differing, published.columns)];
  });
}

/** A range's amounts row by row, null for an empty cell. */
function amountRows(range: Range, argument: 'calculated' | 'published'): (Ore | null)[][] {
  const { rows, columns, cells } = range;
  const amounts = cells.map((cell, at) =>
    cellText(cell) === '' ? null : amountIn(cell, placeIn(argument, range, at)),
  );
  return Array.from({ length: rows }, (_, row) => amounts.slice(row * columns, (row + 1) * columns));
}

/** @param isDue whether an amount should have been printed; else an empty cell is no part of the reconciliation. */
function pairOf(column: number, calculated: Ore, published: Ore | null, isDue: boolean): Pair | null {
  if (published === null && !isDue) return null;
  const difference = (published ?? 0) - calculated;
  if (Math.abs(difference) > LARGEST_ORE) throw impossible((texts) => texts.differenceTooLarge);
  return { column, calculated, published, difference };
}

function isBeyond(tolerance: Ore): (pair: Pair) => boolean {
  return ({ difference }) => Math.abs(difference) > tolerance;
}

function rowText(differing: readonly Pair[], columns: number): ReconciledCell {
  const [first, ...others] = differing;
  if (first === undefined) return '';
  if (others.length > 0) return (texts) => texts.severalDiffer(differing.map(({ column }) => column));
  const { published, calculated } = first;
  const column = columns === 1 ? null : first.column;
  return published === null
    ? (texts) => texts.notPrinted(calculated, column)
    : (texts) => texts.differs(published, calculated, column);
}
