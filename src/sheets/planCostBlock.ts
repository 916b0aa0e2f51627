import type { GroupAllocation } from '../allocation/allocation';
import type { CostRow, CostTable } from '../costs/costRow';
import { allocationHeadings, rowLabels } from '../texts/sheetHeadings';
import { columnRange, kroner, sumOf } from './cells';
import type { AmountPlace } from './amountPlaces';
import { itemAt } from './itemAt';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

const LABEL_COLUMN = 0;
const PRICE_COLUMN = 1;

/** What the cost block of one group is made of. */
export interface CostBlockInput {
  readonly group: GroupAllocation;
  readonly costs: CostTable;
  /** The block's defined name. */
  readonly definedName: string;
  readonly places: readonly AmountPlace[];
  readonly amountFormat: string;
}

/**
 * The upper block of an allocation sheet: the group's cost rows with the price, the key, and what the key gives each
 * sector year by year; a `Total` of native sums last. `Bemærkning` is there if any row has one.
 */
export function planCostBlock(input: CostBlockInput): BlockPlan {
  const rows = input.group.rows.map(({ row }) => itemAt(input.costs.rows, row));
  const hasPrices = rows.some((row) => row.totalPrice !== null);
  const hasRemarks = rows.some((row) => row.remark !== '');

  const items = rows.map((row, index) => itemRow(row, itemAt(input.group.rows, index).amounts, hasRemarks));
  return {
    definedName: input.definedName,
    columns: columns(input, hasRemarks),
    rows: [headingRow(input.places, hasRemarks), ...items, totalRow(input, hasPrices, hasRemarks)],
    // The light tells how sure the price is, so it stands on the price; on the label where no price is given.
    tintColumn: hasPrices ? PRICE_COLUMN : LABEL_COLUMN,
  };
}

function headingRow(places: readonly AmountPlace[], hasRemarks: boolean): RowPlan {
  const { cost, totalPrice, key, remark } = allocationHeadings;
  const amounts = places.map((place) => place.heading);
  return { kind: 'heading', cells: [cost, totalPrice, key, ...amounts, ...(hasRemarks ? [remark] : [])] };
}

function itemRow(row: CostRow, amounts: Float64Array, hasRemarks: boolean): RowPlan {
  const price = row.totalPrice === null ? null : kroner(row.totalPrice);
  const cells = [row.label, price, row.key, ...Array.from(amounts, kroner)];
  const remark = row.remark === '' ? null : row.remark;
  return {
    kind: 'item',
    cells: hasRemarks ? [...cells, remark] : cells,
    ...(row.certainty === null ? {} : { tint: row.certainty }),
  };
}

function totalRow(input: CostBlockInput, hasPrices: boolean, hasRemarks: boolean): RowPlan {
  const sum = (column: number): CellPlan =>
    sumOf(columnRange(input.definedName, 1, column, input.group.rows.length));
  const cells: CellPlan[] = [rowLabels.total, hasPrices ? sum(PRICE_COLUMN) : null, null];
  cells.push(...input.places.map((place) => sum(place.total.column)));
  return { kind: 'total', cells: hasRemarks ? [...cells, null] : cells };
}

function columns(input: CostBlockInput, hasRemarks: boolean): ColumnPlan[] {
  const label: ColumnPlan = { format: 'text', align: 'left', wrap: true };
  const amount: ColumnPlan = { format: input.amountFormat, align: 'right' };
  const key: ColumnPlan = { format: 'text', align: 'left' };
  return [label, amount, key, ...input.places.map(() => amount), ...(hasRemarks ? [label] : [])];
}
