import type { Draft } from '../draft';
import { isOfTable } from '../roles/draftRow';
import { shifted } from '../valueOf';
import { scaledTo } from '../figures/readFigure';
import { decimalsOf } from './sumRows';
import type { PartRows } from './findParts';
import type { WorthColumn } from './findProducts';

/** The columns of money in one scale, for sums along a row, with which columns and rows of the table they are. */
export interface LookedAt {
  readonly rows: PartRows;
  readonly columns: readonly number[];
  /** The table's rows, by position in `rows.figures`. */
  readonly rowIndices: readonly number[];
  readonly decimals: number;
}

/** Prices and amounts of the rows with figures, all counted in the smallest printed decimal of any of them. */
export function partRows({ columns, rows, figures }: Draft): LookedAt {
  const money = columns.flatMap(({ role }, at) => (role === 'amount' || role === 'price' ? [at] : []));
  const rowIndices = rows.flatMap((row, index) => (isOfTable(row) ? [index] : []));
  const lines = rowIndices.map((index) => rows[index]?.line ?? 0);
  const decimals = Math.max(0, ...money.map((column) => decimalsOf(figures, column, lines)));
  return {
    rows: {
      columns: money.flatMap((at) => columns[at] ?? []),
      figures: lines.map((line) =>
        money.map((at) => {
          const figure = figures[line]?.[at];
          return figure?.kind === 'number' && !figure.isPercent ? scaledTo(figure.number, decimals) : null;
        }),
      ),
    },
    columns: money,
    rowIndices,
    decimals,
  };
}

/** Amounts and shares as numbers by the table's rows, for products: shares as fractions. */
export function worthColumns({ columns, rows, figures }: Draft): WorthColumn[] {
  const lines = rows.map((row) => (isOfTable(row) ? row.line : -1));
  return columns.flatMap(({ role }, column) => {
    if (role !== 'amount' && role !== 'price' && role !== 'share') return [];
    const zeros = role === 'share' ? -2 : 0;
    const decimals = decimalsOf(figures, column, lines);
    const values = lines.map((line) => {
      const figure = figures[line]?.[column];
      return figure?.kind === 'number' ? shifted(figure.number, zeros) : null;
    });
    return [{ column, role, values, unit: 10 ** (zeros - decimals) }];
  });
}
