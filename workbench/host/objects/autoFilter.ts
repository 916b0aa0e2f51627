import type { Rectangle, Table } from '../../book/book';
import { showFiltered } from '../../book/filteredRows';
import { defineObject } from '../wire/hostObject';
import { rangeObject } from './range';
import type { SheetTarget } from './sheetTarget';

/** A sheet's filter, or that of one of its tables. Setting criteria is not there: a file, or a test, says what is filtered. */
export interface FilterTarget {
  readonly home: SheetTarget;
  readonly table: Table | null;
}

export const autoFilterObject = defineObject<FilterTarget>({
  className: 'AutoFilter',
  scalars: {
    isDataFiltered: {
      get: ({ home: { sheet }, table }) =>
        table === null ? sheet.autoFilter?.isFiltered === true : table.isFiltered === true,
    },
  },
  methods: {
    clearCriteria: showAllRows,
    getRangeOrNullObject: (filter) => {
      const range = rangeOf(filter);
      return range && rangeObject(filter.home.range(range));
    },
    remove: (filter) => {
      showAllRows(filter);
      filter.home.sheet.autoFilter = null;
    },
  },
});

function rangeOf({ home: { sheet }, table }: FilterTarget): Rectangle | null {
  return table?.range ?? sheet.autoFilter?.range ?? null;
}

/** What `AutoFilter.clearCriteria` and `Table.clearFilters` do. */
export function showAllRows(filter: FilterTarget): void {
  const { home, table } = filter;
  // Guess: a protected sheet's filter stays as it is.
  home.session.refuseIfProtected(home.sheet);
  const range = rangeOf(filter);
  if (range !== null) showFiltered(home.sheet, range);
  if (table !== null) table.isFiltered = false;
  else if (home.sheet.autoFilter !== null) home.sheet.autoFilter.isFiltered = false;
}
