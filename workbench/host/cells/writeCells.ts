import { ensureCell } from '../../book/cellAt';
import { restyle } from '../../book/styles';
import type { Cell } from '../../book/book';
import type { CellRange } from '../cellRange';
import { matrixReader } from './matrix';
import { parseInput, type Input } from './parseInput';
import { refuseWholeRowsAndColumns } from './looks';

/** Writes `values` or `formulas`: null leaves a cell as it is, '' empties it. All is read before the first cell changes. */
export function writeCells(range: CellRange, assigned: unknown): void {
  const { area, sheet, session } = range;
  const at = matrixReader(assigned, area);
  refuseWholeRowsAndColumns(range);
  session.refuseIfProtected(sheet, area);
  const inputs: (Input | null)[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const written = at(row, column);
      const format = sheet.rows[area.row + row]?.[area.column + column]?.style.numberFormat ?? 'General';
      inputs.push(written === null || written === undefined ? null : parseInput(written, format));
    }
  }
  inputs.forEach((input, index) => {
    if (input === null) return;
    const row = area.row + Math.floor(index / area.columns);
    fill(ensureCell(sheet, row, area.column + (index % area.columns)), input);
  });
  session.changed();
}

function fill(cell: Cell, input: Input): void {
  cell.value = input.value;
  cell.formula = input.formula;
  delete cell.arrayRange;
  if (cell.style.quotePrefix !== input.quotePrefix)
    cell.style = restyle(cell.style, { quotePrefix: input.quotePrefix });
  if (input.numberFormat !== undefined && cell.style.numberFormat === 'General') {
    cell.style = restyle(cell.style, { numberFormat: input.numberFormat });
  }
}
