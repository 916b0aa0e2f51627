import type { GroupAllocation } from '../allocation/allocation';
import type { CostRow, CostTable } from '../costs/costRow';
import { figures, SENTENCES, WORDS } from './columnPlans';
import type { AmountPlace } from './amountPlaces';
import { NUMBER_FORMAT } from './amountFormat';
import { columnRange, kronerCell, sumOf } from './cells';
import type { GroupLayout } from './groupLayout';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { costBlockLayout } from './layouts/costBlockLayout';
import { originalAmount, priceLevelsOf } from './pricedYears';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

const LABEL_COLUMN = 0;
const PRICE_COLUMN = 1;

/** What the cost block of one group is made of. */
export interface CostBlockInput {
  readonly group: GroupAllocation;
  readonly costs: CostTable;
  readonly layout: Pick<GroupLayout, 'leading' | 'priced'>;
  /** The block's defined name. */
  readonly definedName: string;
  readonly places: readonly AmountPlace[];
  readonly amountFormat: string;
}

/**
 * The upper block of an allocation sheet: the group's cost rows with the price, the key, and what the key gives each
 * sector year by year; a `Total` of native sums last. Where amounts were brought from another price level, that level
 * and the amounts in it follow. `Bemærkning` is there if any row has one.
 */
export function planCostBlock(input: CostBlockInput): BlockPlan {
  const rows = input.group.rows.map(({ row }) => itemAt(input.costs.rows, row));
  const hasPrices = rows.some((row) => row.totalPrice !== null);
  const hasRemarks = rows.some((row) => row.remark !== '');

  return {
    definedName: input.definedName,
    columns: columns(input, hasRemarks),
    rows: plannedRows(costBlockLayout(input.group, input.costs, input.layout), ({ label, about }, at) =>
      about.kind === 'total'
        ? totalRow(label, input, rows, hasPrices, hasRemarks)
        : itemRow(itemAt(rows, at - 1), itemAt(input.group.rows, at - 1).amounts, input, hasRemarks),
    ),
    // The light tells how sure the price is, so it stands on the price; on the label where no price is given.
    tintColumn: hasPrices ? PRICE_COLUMN : LABEL_COLUMN,
  };
}

/** Empty cells below the share within the group, which only the recipients' block has. */
function besideShares({ leading }: CostBlockInput['layout']): null[] {
  return Array<null>(leading - 3).fill(null);
}

function itemRow(
  row: CostRow,
  amounts: Float64Array,
  { layout }: CostBlockInput,
  hasRemarks: boolean,
): RowPlan {
  const price = row.totalPrice === null ? null : kronerCell(row.totalPrice);
  const cells = [row.label, price, row.key, ...besideShares(layout), ...Array.from(amounts, kronerCell)];
  const remark = row.remark === '' ? null : row.remark;
  return {
    kind: 'item',
    cells: [...cells, ...originalCells(row, layout.priced), ...(hasRemarks ? [remark] : [])],
    ...(row.certainty === null ? {} : { tint: row.certainty }),
  };
}

/** The price level, and each year's amount in it; empty where a row's amounts are in the prices of their years. */
function originalCells(row: CostRow, priced: readonly number[]): CellPlan[] {
  if (priced.length === 0) return [];
  const levels = priceLevelsOf(row, priced);
  const [level = null] = levels;
  const amounts = priced.map((year) => {
    const original = originalAmount(row, year);
    return original === null ? null : kronerCell(original);
  });
  return [levels.length > 1 ? levels.join(', ') : level, ...amounts];
}

function totalRow(
  label: string,
  input: CostBlockInput,
  rows: readonly CostRow[],
  hasPrices: boolean,
  hasRemarks: boolean,
): RowPlan {
  const { layout, places } = input;
  const sum = (column: number): CellPlan => sumOf(columnRange(input.definedName, 1, column, rows.length));
  const cells: CellPlan[] = [label, hasPrices ? sum(PRICE_COLUMN) : null, null];
  cells.push(...besideShares(layout), ...places.map(({ column }) => sum(column)));
  if (layout.priced.length > 0) {
    // Prices of different years add up to nothing.
    const isOneLevel = new Set(rows.flatMap((row) => priceLevelsOf(row, layout.priced))).size === 1;
    const first = cells.length + 1;
    cells.push(null, ...layout.priced.map((_, index) => (isOneLevel ? sum(first + index) : null)));
  }
  return { kind: 'total', cells: hasRemarks ? [...cells, null] : cells };
}

function columns({ amountFormat, layout, places }: CostBlockInput, hasRemarks: boolean): ColumnPlan[] {
  const amount = figures(amountFormat);
  return [
    SENTENCES,
    amount,
    WORDS,
    ...besideShares(layout).map(() => WORDS),
    ...places.map(() => amount),
    ...(layout.priced.length === 0 ? [] : [figures(NUMBER_FORMAT), ...layout.priced.map(() => amount)]),
    ...(hasRemarks ? [SENTENCES] : []),
  ];
}
