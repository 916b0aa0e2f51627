import type {
  BlockPlan,
  CellPlan,
  ColumnPlan,
  RowKind,
  RowPlan,
  SheetPlan,
} from '../../src/sheets/sheetPlan';

const text: ColumnPlan = { format: 'text', align: 'left', wrap: true };
const amount: ColumnPlan = { format: '#,##0', align: 'right' };

/** A row of a kind. */
export function row(kind: RowKind, ...cells: readonly CellPlan[]): RowPlan {
  return { kind, cells };
}

/** A table with a text and an amount column, a row for each item, and a total that is a formula. */
export function amountBlock(definedName: string, items: Readonly<Record<string, number>>): BlockPlan {
  const entries = Object.entries(items);
  const sum = { block: definedName, row: 1, column: 1, rows: entries.length, columns: 1 };
  return {
    definedName,
    columns: [text, amount],
    rows: [
      row('heading', 'Part', '2021'),
      ...entries.map(([label, value]) => row('item', label, value)),
      row('total', 'Total', { formula: ['SUM(', sum, ')'] }),
    ],
  };
}

/** A sheet with blocks whose names begin with the sheet's. */
export function sheetPlan(name: string, definedName: string, blocks: readonly BlockPlan[]): SheetPlan {
  return {
    name,
    definedName,
    blocks,
    columnWidths: [30, 12, 12],
    frozenColumns: 1,
    printTitle: `Kommuneandel & ${name}`,
  };
}
