import type { Grid } from '../cells/grid';
import type { RangeKind } from '../findings/readingParams';

/** What gives an input range its cells. */
export function rangeKind({ isTable, isWorkedOut }: Grid): RangeKind {
  if (isTable === true) return 'table';
  return isWorkedOut === true ? 'formula' : 'name';
}
