import { intersection } from '../../book/areas';
import type { Pivot } from '../../book/book';
import type { CellRange } from '../cellRange';
import { defineObject, type HostObject } from '../wire/hostObject';

/** The pivot tables that a range has cells of, or (`isWhole`) has all cells of. */
export const scopedPivotsObject = defineObject<{ readonly range: CellRange; readonly isWhole: boolean }>({
  className: 'PivotTableScopedCollection',
  items: (scope) => scopedPivots(scope),
  methods: { getCount: (scope) => scopedPivots(scope).length },
});

const pivotObject = defineObject<Pivot>({
  className: 'PivotTable',
  scalars: { name: { get: ({ name }) => name } },
});

function scopedPivots({
  range: { sheet, area },
  isWhole,
}: {
  readonly range: CellRange;
  readonly isWhole: boolean;
}): HostObject[] {
  return sheet.pivots
    .filter(({ range }) => {
      const shared = intersection(range, area);
      const isAll = shared?.rows === range.rows && shared.columns === range.columns;
      return shared !== null && (isAll || !isWhole);
    })
    .map(pivotObject);
}
