import type { BookValue, Cell } from '../../book/book';
import { cellInSheet } from '../../book/cellAt';
import type { CellRange } from '../cellRange';
import { formatText } from './formatText';
import { matrixOf } from './matrix';

/** What stands in a cell as `values` gives it: '' for an empty one, an error as its text. A formula that nothing has calculated says `#BUSY!`. */
export function readValue(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  if (cell.value === null) return cell.formula === null ? '' : '#BUSY!';
  return plain(cell.value);
}

function plain(value: NonNullable<BookValue>): string | number | boolean {
  return typeof value === 'object' ? value.error : value;
}

/** A range's values; null beyond the number of cells that one read may have. */
export function readRangeValues(range: CellRange): unknown {
  return readSettled(range, readValue);
}

/** A range's formulas, and the values of the cells that have none. */
export function readFormulas(range: CellRange): unknown {
  return readSettled(range, (cell) =>
    typeof cell?.formula === 'string' ? `=${cell.formula}` : readValue(cell),
  );
}

/** A range's texts as they are shown, in Danish. */
export function readTexts(range: CellRange): unknown {
  return readSettled(range, (cell) => formatText(readValue(cell), cell?.style.numberFormat ?? 'General'));
}

export function readValueTypes(range: CellRange): unknown {
  return readSettled(range, valueType);
}

function valueType(cell: Cell | undefined): string {
  if (cell === undefined) return 'Empty';
  // A formula without a value reads as #BUSY!, which is an error.
  if (cell.value === null) return cell.formula === null ? 'Empty' : 'Error';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return typeof cell.value === 'string' ? 'String' : 'Error';
}

export function readNumberFormats(range: CellRange): unknown {
  return readAll(range, (cell) => cell?.style.numberFormat ?? 'General');
}

function readSettled<T>(range: CellRange, read: (cell: Cell | undefined) => T): T[][] | null {
  range.session.settle();
  return readAll(range, read);
}

function readAll<T>(range: CellRange, read: (cell: Cell | undefined) => T): T[][] | null {
  const { area, sheet, session } = range;
  if (area.rows * area.columns > session.settings.cellsPerRead) return null;
  return matrixOf(area, (row, column) => read(cellInSheet(sheet, area.row + row, area.column + column)));
}
