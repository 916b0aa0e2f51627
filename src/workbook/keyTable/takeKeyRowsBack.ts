import { endRow } from '../../cells/rectangle';
import type { CellValue } from '../../cells/grid';
import { rangeOf } from '../ranges/ranges';
import type { KeyAddition } from './keyAddition';

/** Has `Nøgler` as it was, however far the writing of new steps has come. Two requests. */
export async function takeKeyRowsBack(context: Excel.RequestContext, addition: KeyAddition): Promise<void> {
  const { table, growth, headings, steps, below, movesDown, stoodBelow, nameBefore } = addition;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(table.sheetId);
  const own = table.kind === 'table' ? workbook.tables.getItem(table.name) : null;
  const now = own?.getRange();
  now?.load('rowCount,columnCount');
  const belowNow = growth.rows === 0 ? null : rangeOf(sheet, below);
  belowNow?.load('formulas');
  await context.sync();

  const totals = table.hasTotals ? 1 : 0;
  const isMoved = movesDown && hasMoved();
  for (const { row, column, inputs } of [...headings, ...steps]) {
    // Of the new rows only where they are ours: else something of the user's stands there still.
    const rows = movesDown && !isMoved ? Math.min(inputs.length, endRow(table.area) - row) : inputs.length;
    if (rows > 0) rangeOf(sheet, { row, column, rows, columns: 1 }).clear('Contents');
  }
  if (nameBefore !== null && growth.rows + growth.columns > 0)
    workbook.names.getItem(table.name).formula = nameBefore;
  if (own !== null) {
    const rows = table.area.rows + totals + (isMoved && totals > 0 ? growth.rows : 0);
    const whole = { ...table.area, rows };
    if (now?.rowCount !== whole.rows || now.columnCount !== whole.columns) own.resize(rangeOf(sheet, whole));
  }
  if (isMoved) rangeOf(sheet, below).delete('Up');
  await context.sync();

  function hasMoved(): boolean {
    // Rows put in above the totals have made the table longer.
    if (totals > 0) return (now?.rowCount ?? 0) > table.area.rows + totals;
    const read = (belowNow?.formulas ?? []) as CellValue[][];
    return !stoodBelow.every((line, row) => line.every((cell, column) => read[row]?.[column] === cell));
  }
}
