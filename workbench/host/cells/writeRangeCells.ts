import { ensureCell } from '../../book/cellAt';
import { isFiltered } from '../../book/filteredRows';
import { restyle } from '../../book/styles';
import type { Cell, Rectangle, Sheet } from '../../book/book';
import { filledColumns, spreadFormula } from './calculatedColumns';
import type { CellRange } from '../cellRange';
import { growTables } from './growTables';
import { matrixReader } from './matrix';
import { parseInput, type WrittenInput } from './parseInput';
import { refuseWholeRowsAndColumns } from './looks';

/** Writes `values` or `formulas`: null leaves a cell as it is, '' empties it. All is read before the first cell changes. */
export function writeRangeCells(range: CellRange, assigned: unknown): void {
  const { area, sheet, session } = range;
  const at = matrixReader(assigned, area);
  refuseWholeRowsAndColumns(range);
  session.refuseIfProtected(sheet, area);
  const inputs: (WrittenInput | null)[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const written = at(row, column);
      const format = sheet.rows[area.row + row]?.[area.column + column]?.style.numberFormat ?? 'General';
      inputs.push(written === null || written === undefined ? null : parseInput(written, format));
    }
  }
  const rows = writtenRows(sheet, area);
  const columns = filledColumns(sheet, area);
  inputs.forEach((input, index) => {
    const row = rows[Math.floor(index / area.columns)];
    if (input === null || row === undefined) return;
    fill(ensureCell(sheet, row, area.column + (index % area.columns)), input);
  });
  columns.forEach((column) => {
    spreadFormula(sheet, column);
  });
  if (session.settings.growsTables === true) growTables(sheet, area);
  session.changed();
}

/**
 * The rows that a matrix goes into, from the first on. Where a filter hides some, only into those that are seen, and what
 * finds no room is lost, without a word (so reported, office-js issue 224). Rows hidden by hand make no difference.
 */
function writtenRows(sheet: Sheet, area: Rectangle): number[] {
  const rows = Array.from({ length: area.rows }, (_, row) => area.row + row);
  if (rows.length === 1 || !isFiltered(sheet, area)) return rows;
  return rows.filter((row) => !sheet.hiddenRows.has(row));
}

function fill(cell: Cell, input: WrittenInput): void {
  cell.value = input.value;
  cell.formula = input.formula;
  delete cell.arrayRange;
  if (cell.style.quotePrefix !== input.quotePrefix)
    cell.style = restyle(cell.style, { quotePrefix: input.quotePrefix });
  if (input.numberFormat !== undefined && cell.style.numberFormat === 'General') {
    cell.style = restyle(cell.style, { numberFormat: input.numberFormat });
  }
}
