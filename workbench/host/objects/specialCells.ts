import type { Cell, Rectangle } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { forEachCell } from '../../book/cellAt';
import type { CellRange } from '../cellRange';
import type { Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { rangeAreasObject } from './rangeAreas';

type ValueKind = 'Errors' | 'Numbers' | 'Text' | 'Logical';

/** The cells of a range with formulas, or with constants, of a kind of value; null where there are none. */
export function specialCells(range: CellRange, given: Arguments): HostObject | null {
  const wanted = given.text(0);
  if (wanted !== 'Formulas' && wanted !== 'Constants') {
    throw new ExcelError('NotImplemented', `The workbench's host finds no cells by "${wanted}".`);
  }
  const kinds = given.optionalText(1) ?? 'All';
  const { session, sheet, area } = range;
  // Guess: as in Excel's own object model.
  session.refuseIfProtected(sheet);
  session.settle();
  const found: Rectangle[] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    const isKind = (cell.formula !== null) === (wanted === 'Formulas') && cell.value !== null;
    if (isKind && (kinds === 'All' || kinds.includes(kindOf(cell)))) append(found, row, column);
  });
  return found.length === 0 ? null : rangeAreasObject(found.map((part) => range.with(part)));
}

function kindOf({ value }: Cell): ValueKind {
  if (typeof value === 'object' && value !== null) return 'Errors';
  if (typeof value === 'number') return 'Numbers';
  return typeof value === 'boolean' ? 'Logical' : 'Text';
}

/** Excel gives areas; cells that follow each other in a row are one here. */
function append(found: Rectangle[], row: number, column: number): void {
  const last = found.at(-1);
  if (last?.row === row && last.column + last.columns === column)
    found.splice(-1, 1, { ...last, columns: last.columns + 1 });
  else found.push({ row, column, rows: 1, columns: 1 });
}
