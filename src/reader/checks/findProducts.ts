import type { Draft } from '../draft';
import { isMoney } from '../reading';
import { isOfTable } from '../roles/draftRow';
import { shifted } from '../valueOf';
import { decimalsOf } from './sumRows';

/** An amount column that is a share of another in nearly every row: net = gross × municipal share. */
export interface Product {
  readonly price: number;
  readonly share: number;
  readonly amount: number;
  /** Rows in which it does not hold. */
  readonly fails: readonly number[];
}

/** A column of money or of shares with what its last printed decimal is worth. */
interface WorthColumn {
  readonly column: number;
  readonly role: string;
  /** In the column's own measure (kroner, or a fraction); null where nothing is printed. */
  readonly values: readonly (number | null)[];
  /** What the last printed decimal is worth in that measure. */
  readonly unit: number;
}

/**
 * Finds `amount = price × share` where it holds in two thirds of the rows, and in three at least. It holds where the
 * amount lies within what the rounding of the printed share and of the amount allow. Of several that may be meant those
 * count that hold in most rows.
 */
export function findProducts(draft: Draft): Product[] {
  const columns = worthColumns(draft);
  const shares = columns.filter(({ role }) => role === 'share');
  const amounts = columns.filter(({ role }) => role !== 'share');
  return shares.flatMap((share) => {
    const products = amounts.flatMap((price) =>
      amounts.filter((amount) => amount !== price).flatMap((amount) => productOf(price, share, amount)),
    );
    // Years follow one another closely, so what a change is a share of has others that nearly fit beside it; and where
    // all rows have one share, two columns may be in that proportion by chance.
    const isOne = new Set(share.values.filter((value) => value !== null)).size === 1;
    return products.filter(({ amount, fails }) =>
      products.every((other) => (!isOne && other.amount !== amount) || fails.length <= other.fails.length),
    );
  });
}

function productOf(price: WorthColumn, share: WorthColumn, amount: WorthColumn): Product[] {
  let holds = 0;
  const fails: number[] = [];
  for (const [row, whole] of price.values.entries()) {
    const [part, fraction] = [amount.values[row] ?? null, share.values[row] ?? null];
    if (whole === null || part === null || fraction === null || whole === 0) continue;
    const allowed = (Math.abs(whole) * share.unit) / 2 + amount.unit;
    if (Math.abs(whole * fraction - part) <= allowed) holds++;
    else fails.push(row);
  }
  if (holds < 3 || fails.length * 2 > holds) return [];
  return [{ price: price.column, share: share.column, amount: amount.column, fails }];
}

/** Amounts and shares as numbers by the table's rows, for products: shares as fractions. */
function worthColumns({ columns, rows, figures }: Draft): WorthColumn[] {
  const lines = rows.map((row) => (isOfTable(row) ? row.line : -1));
  return columns.flatMap(({ role }, column) => {
    if (!isMoney(role) && role !== 'share') return [];
    const zeros = role === 'share' ? -2 : 0;
    const decimals = decimalsOf(figures, column, lines);
    const values = lines.map((line) => {
      const figure = figures[line]?.[column];
      return figure?.kind === 'number' ? shifted(figure.number, zeros) : null;
    });
    return [{ column, role, values, unit: 10 ** (zeros - decimals) }];
  });
}
