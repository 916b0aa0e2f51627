import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { matrixOf, matrixReader } from '../cells/matrix';
import { asRecord, type Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { rangeObject } from './range';

/** `Range.getCellProperties`: of every cell what the argument marks with true, as `{ format: { fill: { color: true } } }`. */
export function getCellProperties(range: CellRange, given: Arguments): unknown {
  const wanted = asRecord(given.at(0));
  return matrixOf(range.area, (row, column) => pick(cellObject(range, row, column), wanted));
}

/** `Range.setCellProperties`: an object per cell, with what is to change. */
export function setCellProperties(range: CellRange, given: Arguments): void {
  const at = matrixReader(given.at(0), range.area);
  for (let row = 0; row < range.area.rows; row++) {
    for (let column = 0; column < range.area.columns; column++) {
      assign(cellObject(range, row, column), asRecord(at(row, column)));
    }
  }
}

/** `Range.getRowProperties`, of which only whether rows are hidden is here. */
export function getRowProperties({ sheet, area }: CellRange, given: Arguments): unknown {
  const wanted = Object.entries(asRecord(given.at(0))).filter(([, mark]) => mark === true);
  if (wanted.some(([name]) => name !== 'rowHidden')) {
    throw new ExcelError(
      'NotImplemented',
      "The workbench's host tells of rows only whether they are hidden.",
    );
  }
  return Array.from({ length: area.rows }, (_, row) => ({
    rowHidden: sheet.hiddenRows.has(area.row + row),
  }));
}

function cellObject(range: CellRange, row: number, column: number): HostObject {
  return rangeObject(
    range.with({ row: range.area.row + row, column: range.area.column + column, rows: 1, columns: 1 }),
  );
}

function pick(object: HostObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const marked = Object.entries(wanted).filter(([, mark]) => mark !== false && mark !== undefined);
  return Object.fromEntries(
    marked.map(([name, mark]) => [
      name,
      mark === true ? object.read(name) : pick(childOf(object, name), asRecord(mark)),
    ]),
  );
}

function assign(object: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'object' && value !== null) assign(childOf(object, name), asRecord(value));
    else object.write(name, value);
  }
}

function childOf(object: HostObject, name: string): HostObject {
  const child = object.child(name);
  if (child === null) throw new ExcelError('ItemNotFound');
  return child;
}
