import { cover } from '../ranges/namedCells';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { Inventory } from '../reading/inventory';
import { journalReach } from '../recovery/journalReach';
import type { Marks } from '../recovery/marks';
import type { Prepared } from '../recovery/writeJournaled';
import { compareKeyColumns, type KeyColumn, writeKeyColumns } from './keyColumns';
import type { KeyAddition } from './planKeyRows';

/** Writes the steps; `Nøgler` grows with them. */
export function appendKeyRows(
  context: Excel.RequestContext,
  marks: Marks,
  inventory: Inventory,
  addition: KeyAddition,
): Prepared {
  const { table, columns, below, movesDown } = addition;
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const journaled = journalReach(context, marks, inventory, {
    cells: { ...table, isTable: table.kind === 'table' },
    area: withTotals(table.area, table.hasTotals),
    written: columns.flatMap((column) => standing(column, addition)),
  });
  if (movesDown) marks.make('inserted_down', table.sheet, { ...below, row: below.row - 1, rows: 2 });
  return {
    ...journaled,
    write: () => {
      if (movesDown) rangeOf(sheet, below).insert('Down');
      writeKeyColumns(sheet, columns);
      grow(context, addition);
      return compareKeyColumns(sheet, table.sheet, columns);
    },
  };
}

/** Of the cells that are written those that are there before: others come in where the rest is moved down. */
function standing({ row, column, inputs }: KeyColumn, { table, movesDown }: KeyAddition): Rectangle[] {
  const comesIn = movesDown && column < endColumn(table.area);
  const rows = comesIn ? Math.min(inputs.length, endRow(table.area) - row) : inputs.length;
  return rows > 0 ? [{ row, column, rows, columns: 1 }] : [];
}

function grow(context: Excel.RequestContext, { table, growth: { rows, columns } }: KeyAddition): void {
  if (rows === 0 && columns === 0) return;
  const { area, kind, hasTotals } = table;
  const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
  // Rows put in above the totals have made the table longer already.
  if (hasTotals && columns === 0) return;
  cover(context, { ...table, isTable: kind === 'table' }, withTotals(grown, hasTotals));
}

function withTotals(area: Rectangle, hasTotals: boolean): Rectangle {
  return hasTotals ? { ...area, rows: area.rows + 1 } : area;
}
