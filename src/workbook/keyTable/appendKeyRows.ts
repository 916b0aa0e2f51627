import { cover } from '../ranges/namedCells';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle } from '../../cells/rectangle';
import type { AreaChange } from '../../freezing/areaChange';
import type { Inventory } from '../reading/inventory';
import { journalCells } from '../recovery/journalCells';
import { journalReach } from '../recovery/journalReach';
import type { Marks } from '../recovery/marks';
import type { Prepared } from '../recovery/writeJournaled';
import { askWritten, writeCells } from '../writing/writeCells';
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
  const area = withTotals(table.area, table.hasTotals);
  const cells = journalCells(marks, standing(addition));
  const reach = journalReach(marks, inventory, table, area);
  if (movesDown) marks.make('inserted_down', table.sheet, { ...below, row: below.row - 1, rows: 2 });
  return {
    entries: [...cells, ...reach],
    write: () => {
      if (movesDown) rangeOf(sheet, below).insert('Down');
      writeCells(sheet, columns);
      grow(context, addition);
      return askWritten(table.sheet, sheet, columns);
    },
  };
}

/** Of the cells that are written those that are there before: others come in where the rest is moved down. */
function standing({ table, movesDown, standing: all }: KeyAddition): AreaChange[] {
  return all.flatMap((change) => {
    const { area, before, formats } = change;
    const comesIn = movesDown && area.column < endColumn(table.area);
    const rows = comesIn ? Math.min(area.rows, endRow(table.area) - area.row) : area.rows;
    if (rows <= 0) return [];
    const kept = before.slice(0, rows);
    return [
      { ...change, area: { ...area, rows }, before: kept, after: kept, formats: formats.slice(0, rows) },
    ];
  });
}

function grow(context: Excel.RequestContext, { table, growth: { rows, columns } }: KeyAddition): void {
  if (rows === 0 && columns === 0) return;
  const { area, hasTotals } = table;
  const grown = { ...area, rows: area.rows + rows, columns: area.columns + columns };
  // Rows put in above the totals have made the table longer already.
  if (hasTotals && columns === 0) return;
  cover(context, table, withTotals(grown, hasTotals));
}

function withTotals(area: Rectangle, hasTotals: boolean): Rectangle {
  return hasTotals ? { ...area, rows: area.rows + 1 } : area;
}
