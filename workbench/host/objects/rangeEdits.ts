import { growTables } from '../cells/growTables';
import { clearCells } from '../../book/clearCells';
import { copyCells, type CopyType } from '../../book/copyCells';
import { intersection } from '../../book/areas';
import { ExcelError } from '../../book/excelError';
import { isFiltered } from '../../book/filteredRows';
import { moveArea } from '../../book/moveArea';
import type { Shift } from '../../book/shift';
import type { CellRange } from '../cellRange';
import type { Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { getCellProperties, getRowProperties, setCellProperties } from './cellProperties';
import { rangeArgument } from './rangeArgument';
import { rangeObject } from './range';

type Methods = Readonly<Record<string, (range: CellRange, given: Arguments) => unknown>>;

/** The methods of a Range that change the workbook or what is selected in it. */
export const rangeEdits: Methods = {
  clear: ({ session, sheet, area }, given) => {
    const what = given.oneOf(0, ['All', 'Contents', 'Formats'], 'All');
    session.refuseIfProtected(sheet, area);
    clearCells(sheet, area, what);
    session.changed();
  },
  copyFrom,
  delete: (range, given) => {
    shift(range, given.oneOf(0, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns', -1);
  },
  getCellProperties,
  getRowProperties,
  moveTo,
  insert: (range, given): HostObject => {
    const inserted = range.with({});
    shift(range, given.oneOf(0, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns', 1);
    return rangeObject(inserted);
  },
  select: (range) => {
    const { session, sheet } = range;
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    session.book.activeSheet = sheet;
    session.selection = range.with({});
    session.otherSelected = [];
    session.isChartSelected = false;
  },
  setCellProperties,
  unmerge: ({ session, sheet, area }) => {
    session.refuseIfProtected(sheet, area);
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
    session.changed();
  },
};

function shift(range: CellRange, axis: Shift['axis'], sign: 1 | -1): void {
  const { sheet, area, session } = range;
  session.refuseIfProtected(sheet);
  // Deleting rows under a filter was reported to do nothing, without a word (office-js issue 994).
  if (axis === 'rows' && sign === -1 && isFiltered(sheet, area)) return;
  session.shift(
    axis === 'rows'
      ? {
          sheet,
          axis,
          at: area.row,
          count: sign * area.rows,
          band: { first: area.column, count: area.columns },
        }
      : {
          sheet,
          axis,
          at: area.column,
          count: sign * area.columns,
          band: { first: area.row, count: area.rows },
        },
  );
}

const COPY_TYPES: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats'];

/** A target that is a multiple of the source is filled with it; one that is not takes the source's size from its first cell on. */
function copyFrom(range: CellRange, given: Arguments): void {
  const { session, sheet, area } = range;
  const source = rangeArgument(given.at(0), range);
  const type = given.oneOf(1, COPY_TYPES, 'All');
  if (given.flag(2) || given.flag(3)) {
    throw new ExcelError(
      'NotImplemented',
      "The workbench's host copies without skipping blanks or transposing.",
    );
  }
  session.settle();
  const { rows, columns } = source.area;
  const fits = area.rows % rows === 0 && area.columns % columns === 0;
  const target = fits ? range : range.with({ rows, columns });
  session.refuseIfProtected(sheet, target.area);
  for (let row = target.area.row; row < target.area.row + target.area.rows; row += rows) {
    for (
      let column = target.area.column;
      column < target.area.column + target.area.columns;
      column += columns
    ) {
      copyCells(source.sheet, source.area, sheet, { row, column }, type);
    }
  }
  if (session.settings.growsTables === true) growTables(sheet, target.area);
  session.changed();
}

/** The cells from the target's first one on are written over, as many as are moved. */
function moveTo(range: CellRange, given: Arguments): void {
  const { session, sheet, area } = range;
  const target = rangeArgument(given.at(0), range);
  const to = { ...area, row: target.area.row, column: target.area.column };
  session.refuseIfProtected(sheet, area);
  session.refuseIfProtected(target.sheet, to);
  moveArea(session.book, { sheet, area, target: target.sheet, to });
  session.changed();
}
