import { parseAddress } from '../../book/addresses';
import { intersection } from '../../book/areas';
import type { Rectangle, Sheet } from '../../book/book';
import { cellInSheet, forEachCell } from '../../book/cellAt';
import { ExcelError } from '../../book/excelError';
import { WHOLE_SHEET } from '../../book/wholeSheet';
import type { CellRange } from '../cellRange';
import type { Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { rangeObject } from './range';

type Methods = Readonly<Record<string, (range: CellRange, given: Arguments) => unknown>>;

/** Whether the cells of a range are spilled ones, a formula's own cell included; null where only some are. */
export function hasSpill(range: CellRange): boolean | null {
  range.session.settle();
  const { area } = range;
  const spilled = spills(range.sheet)
    .map((spill) => intersection(spill, area))
    .reduce((cells, shared) => cells + (shared === null ? 0 : shared.rows * shared.columns), 0);
  if (spilled === 0) return false;
  return spilled === area.rows * area.columns ? true : null;
}

/** Guess: a formula that fills no more than its own cell spills over nothing. */
export const rangeSpill: Methods = {
  getSpillingToRange: (range) => spillingTo(range) ?? notFound(),
  getSpillingToRangeOrNullObject: spillingTo,
  getSpillParent: (range) => spillParent(range) ?? notFound(),
  getSpillParentOrNullObject: spillParent,
};

function spillingTo(range: CellRange): HostObject | null {
  range.session.settle();
  const { row, column } = single(range);
  const spill = spillOf(cellInSheet(range.sheet, row, column)?.arrayRange);
  return spill && rangeObject(range.with(spill));
}

function spillParent(range: CellRange): HostObject | null {
  range.session.settle();
  const cell = single(range);
  const spill = spills(range.sheet).find((one) => intersection(one, cell) !== null);
  return spill === undefined ? null : rangeObject(range.with({ ...spill, rows: 1, columns: 1 }));
}

function single({ area }: CellRange): Rectangle {
  if (area.rows * area.columns !== 1) throw new ExcelError('InvalidArgument');
  return area;
}

function notFound(): never {
  throw new ExcelError('ItemNotFound');
}

function spills(sheet: Sheet): Rectangle[] {
  const found: Rectangle[] = [];
  forEachCell(sheet, WHOLE_SHEET, ({ arrayRange }) => {
    const spill = spillOf(arrayRange);
    if (spill !== null) found.push(spill);
  });
  return found;
}

function spillOf(arrayRange: string | undefined): Rectangle | null {
  const area = arrayRange === undefined ? null : parseAddress(arrayRange);
  return area !== null && area.rows * area.columns > 1 ? area : null;
}
