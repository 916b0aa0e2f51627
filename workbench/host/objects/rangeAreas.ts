import { clearCells } from '../../book/clearCells';
import { formatAddress, quoteSheetName } from '../../book/addresses';
import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { defineObject, type ObjectMaker } from '../wire/hostObject';
import { rangeObject } from './range';
import { formatObject } from './rangeFormat';
import { SheetTarget } from './sheetTarget';
import { worksheetObject } from './worksheet';

const rangesObject: ObjectMaker<readonly CellRange[]> = defineObject<readonly CellRange[]>({
  className: 'RangeCollection',
  items: (ranges) => ranges.map((range) => rangeObject(range)),
  item: (ranges, given) => {
    const range = ranges[given.integer(0)];
    if (range === undefined) throw new ExcelError('ItemNotFound');
    return rangeObject(range);
  },
  methods: { getCount: (ranges) => ranges.length },
});

/** Several ranges of one sheet at once, for their looks and to see where they are. */
export const rangeAreasObject: ObjectMaker<readonly CellRange[]> = defineObject<readonly CellRange[]>({
  className: 'RangeAreas',
  scalars: {
    address: {
      get: (ranges) =>
        ranges.map(({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatAddress(area)}`).join(','),
    },
    cellCount: { get: (ranges) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
  },
  children: {
    areas: rangesObject,
    format: formatObject,
    worksheet: (ranges) => {
      const [range] = ranges;
      return range === undefined ? null : worksheetObject(new SheetTarget(range.session, range.sheet));
    },
  },
  methods: {
    clear: (ranges, given) => {
      const what = given.oneOf(0, ['All', 'Contents', 'Formats'], 'All');
      for (const { session, sheet, area } of ranges) {
        session.refuseIfProtected(sheet, area);
        clearCells(sheet, area, what);
        session.changed();
      }
    },
  },
});
