import { joinedDown } from '../cells/rectangle';
import { columnRange, listed } from './cells';
import type { BlockLayout, RowAbout } from './layouts/blockLayout';
import { type CheckedColumn, checkedColumns } from './layouts/checksBlockLayout';
import type { BlockRange, CellPlan } from './sheetPlan';

/**
 * Where the figures of one amount column stand in the planned sheets, so that totals, checks and other sheets'
 * formulas all point at the same cells.
 */
export interface AmountPlace extends CheckedColumn {
  /** The cell with the amount that was shared. */
  readonly total: BlockRange;
  /** The recipients' cells: one range, or one for each group where subtotals stand between them. */
  readonly parts: readonly BlockRange[];
  /** The cell with the rounding difference, right below the recipients'; null where there is no such row. */
  readonly difference: BlockRange | null;
}

/** `ROUND(total-SUM(recipients and difference),2)`: 0 where the column adds up. Rounded, since kronerCell with øre are binary fractions in Excel. */
export function balanceOf({ total, parts, difference }: AmountPlace): { formula: (string | BlockRange)[] } {
  const all = [...parts, ...(difference === null ? [] : [difference])].filter(({ rows }) => rows > 0);
  if (all.length === 0) return { formula: ['ROUND(', total, ',2)'] };
  return { formula: ['ROUND(', total, '-SUM(', ...listed(joinedDown(all), ','), '),2)'] };
}

/** `SUM(recipients)`, the subtotals between them left out; 0 where there are none. */
export function sumOfParts({ parts }: Pick<AmountPlace, 'parts'>): CellPlan {
  const filled = parts.filter(({ rows }) => rows > 0);
  return filled.length === 0 ? 0 : { formula: ['SUM(', ...listed(filled, ','), ')'] };
}

/**
 * Where the columns stand that `Kontrol` checks, as the layout of the recipients' block has them.
 * @param totals the block with what was shared, where that is another: a group's cost block.
 */
export function amountPlaces(
  layout: BlockLayout,
  block: string,
  totals: { readonly layout: BlockLayout; readonly block: string } = { layout, block },
): AmountPlace[] {
  const [difference] = rowsAbout(layout, 'difference');
  const [total = 0] = rowsAbout(totals.layout, 'total');
  const runs = joinedDown(rowsAbout(layout, 'party').map((row) => columnRange(block, row, 0)));
  return checkedColumns(layout).map((checked) => ({
    ...checked,
    total: columnRange(totals.block, total, checked.column),
    parts: runs.map((run) => ({ ...run, column: checked.column })),
    difference: difference === undefined ? null : columnRange(block, difference, checked.column),
  }));
}

/** The check below so many columns of a block, after the first: the balance of those that have a place. */
export function balanceCells(places: readonly AmountPlace[], columns: number): CellPlan[] {
  const balances = new Map(places.map((place) => [place.column, balanceOf(place)]));
  return Array.from({ length: columns }, (_, index) => balances.get(1 + index) ?? null);
}

function rowsAbout({ rows }: BlockLayout, kind: RowAbout['kind']): number[] {
  return rows.flatMap((row, at) => (row?.about.kind === kind ? [at] : []));
}
