import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { ExcelError } from '../../book/excelError';
import { defineObject, type HostObject } from '../wire/hostObject';
import { CellRange } from '../cellRange';
import { targetOf } from '../wire/arguments';
import { rangeObject } from './range';
import type { SheetTarget } from './sheetTarget';

export const freezePanesObject = defineObject<SheetTarget>({
  className: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (target, given) => {
      const address = given.at(0);
      const range = typeof address === 'string' ? target.rangeAt(address) : targetOf(address, CellRange);
      if (range === undefined) throw new ExcelError('InvalidArgument');
      freeze(target, range.area.row + range.area.rows, range.area.column + range.area.columns);
    },
    // Guess: freezing rows lets go of frozen columns, and the other way round.
    freezeColumns: (target, given) => {
      freeze(target, 0, given.integer(0, 1));
    },
    freezeRows: (target, given) => {
      freeze(target, given.integer(0, 1), 0);
    },
    getLocationOrNullObject: location,
    unfreeze: (target) => {
      freeze(target, 0, 0);
    },
  },
});

function freeze({ sheet }: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new ExcelError('InvalidArgument');
  sheet.frozenRows = rows === MAX_ROWS ? 0 : rows;
  sheet.frozenColumns = columns === MAX_COLUMNS ? 0 : columns;
}

function location(target: SheetTarget): HostObject | null {
  const { frozenRows, frozenColumns } = target.sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  return rangeObject(
    target.range({ row: 0, column: 0, rows: frozenRows || MAX_ROWS, columns: frozenColumns || MAX_COLUMNS }),
  );
}
