import { clearCells } from '../../book/clearCells';
import { formatAddress, quoteSheetName } from '../../book/addresses';
import type { CellRange } from '../cellRange';
import { defineObject } from '../wire/hostObject';
import { formatObject } from './rangeFormat';

/** Several ranges of one sheet at once, for their looks. */
export const rangeAreasObject = defineObject<readonly CellRange[]>({
  className: 'RangeAreas',
  scalars: {
    address: {
      get: (ranges) =>
        ranges.map(({ sheet, area }) => `${quoteSheetName(sheet.name)}!${formatAddress(area)}`).join(','),
    },
    areaCount: { get: (ranges) => ranges.length },
    cellCount: { get: (ranges) => ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
  },
  children: { format: formatObject },
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
