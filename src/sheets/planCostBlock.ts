import type { CostRow, CostTable } from '../costs/costRow';
import { figures, SENTENCES, WORDS, NUMBER_FORMAT } from './columnPlans';
import { columnRange, kronerCell, sumOf } from './cells';
import type { GroupBlockInput } from './groupPlaces';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { costBlockLayout } from './layouts/costBlockLayout';
import { originalAmount, priceLevelsOf } from './pricedYears';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

const LABEL_COLUMN = 0;
const PRICE_COLUMN = 1;

/** What the cost block of one group is made of. */
export interface CostBlockInput extends GroupBlockInput {
  readonly costs: CostTable;
}

/**
 * The upper block of an allocation sheet: the group's cost rows with the price, the key, and what the key gives each
 * sector year by year; a `Total` of native sums last. Where amounts were brought from another price level, that level
 * and the amounts in it follow. `Bemærkning` is there if any row has one.
 */
export function planCostBlock(input: CostBlockInput): BlockPlan {
  const { group, costs, layout, definedName } = input;
  const rows = group.rows.map(({ row }) => itemAt(costs.rows, row));
  const hasPrices = rows.some((row) => row.totalPrice !== null);
  const columns = costColumns(input, rows, hasPrices);
  return {
    definedName,
    columns: [SENTENCES, ...columns.map(({ plan }) => plan)],
    rows: plannedRows(costBlockLayout(group, costs, layout), ({ label, about }, at): RowPlan => {
      if (about.kind === 'total') {
        return { kind: 'total', cells: [label, ...columns.map(({ total }, index) => total(1 + index))] };
      }
      const row = itemAt(rows, at - 1);
      const { amounts } = itemAt(group.rows, at - 1);
      const cells = [label, ...columns.map(({ item }) => item(row, amounts))];
      return { kind: 'item', cells, ...(row.certainty === null ? {} : { tint: row.certainty }) };
    }),
    // The light tells how sure the price is, so it stands on the price; on the label where no price is given.
    tintColumn: hasPrices ? PRICE_COLUMN : LABEL_COLUMN,
  };
}

/** A column after the label: how it looks, and what stands in it on a cost row and on the total's. */
interface CostColumn {
  readonly plan: ColumnPlan;
  readonly item: (row: CostRow, amounts: Float64Array) => CellPlan;
  readonly total: (column: number) => CellPlan;
}

const nothing = (): null => null;
/** Empty cells below the share within the group, which only the recipients' block has. */
const BESIDE_SHARE: CostColumn = { plan: WORDS, item: nothing, total: nothing };

function costColumns(
  { layout: { leading, priced }, places, amountFormat, definedName }: CostBlockInput,
  rows: readonly CostRow[],
  hasPrices: boolean,
): CostColumn[] {
  const plan = figures(amountFormat);
  const sum = (column: number): CellPlan => sumOf(columnRange(definedName, 1, column, rows.length));
  // Prices of different years add up to nothing.
  const isOneLevel = new Set(rows.flatMap((row) => priceLevelsOf(row, priced))).size === 1;
  const originals = [
    { plan: figures(NUMBER_FORMAT), item: (row: CostRow) => levelCell(row, priced), total: nothing },
    ...priced.map((year): CostColumn => ({
      plan,
      item: (row) => kronerCell(originalAmount(row, year)),
      total: isOneLevel ? sum : nothing,
    })),
  ];
  const remark = { plan: SENTENCES, item: (row: CostRow) => row.remark || null, total: nothing };
  return [
    { plan, item: ({ totalPrice }) => kronerCell(totalPrice), total: hasPrices ? sum : nothing },
    { plan: WORDS, item: ({ key }) => key, total: nothing },
    ...Array<CostColumn>(leading - 3).fill(BESIDE_SHARE),
    ...places.map((_, pot): CostColumn => ({
      plan,
      item: (_row, amounts) => kronerCell(amounts[pot] ?? NaN),
      total: sum,
    })),
    ...(priced.length === 0 ? [] : originals),
    ...(rows.some((row) => row.remark !== '') ? [remark] : []),
  ];
}

/** The price level of a row's amounts; empty where they are in the prices of their years. */
function levelCell(row: CostRow, priced: readonly number[]): CellPlan {
  const levels = priceLevelsOf(row, priced);
  return levels.length > 1 ? levels.join(', ') : (levels[0] ?? null);
}
