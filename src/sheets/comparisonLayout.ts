import type { KeyComparison } from '../allocation/keyComparison';
import { comparedHeadings, comparisonHeadings } from '../texts/sheetHeadings';
import { type AmountPlace, sumOfParts, placeOver } from './amountPlaces';
import { columnRange } from './cells';
import { comparedColumns } from './layouts/comparedColumns';
import type { CellPlan } from './sheetPlan';

/** Where the rows and columns of `Sammenligning` stand. */
export interface ComparisonLayout {
  /** What stands in each column after the recipient's name. */
  readonly columns: readonly ('amount' | 'difference' | 'rate')[];
  /** The amounts by each key: what must come to what was handed in. */
  readonly places: readonly AmountPlace[];
  /** The native sum of a column over recipients and rounding difference. */
  readonly sumOfColumn: (column: number) => CellPlan;
}

/** The layout of `Sammenligning`: for each key the amount, the difference to `Nøgle`, and kr. per inhabitant where it is known. */
export function comparisonLayout(
  comparison: KeyComparison,
  hasRates: boolean,
  block: string,
): ComparisonLayout {
  const { own, others, parties } = comparison;
  const columns = comparedColumns(comparison, hasRates).map(({ what }) => what);
  const hasDifference = [own, ...others].some((key) => key.difference !== 0);
  const rows = parties.length + (hasDifference ? 1 : 0);
  const headings = [comparisonHeadings.key, ...others.map(({ other }) => comparedHeadings(other).key)];
  const amountColumns = columns.flatMap((kind, index) => (kind === 'amount' ? [1 + index] : []));
  const places = amountColumns.map((column, index) =>
    placeOver(block, headings[index] ?? '', column, parties.length, hasDifference),
  );
  return {
    columns,
    places,
    sumOfColumn: (column) => sumOfParts({ parts: [columnRange(block, 1, column, rows)] }),
  };
}
