import type { StandingTable } from '../layout/standing';
import { tableMarkName } from '../reading/reservedNames';
import type { Marks } from './marks';
import type { JournaledTable } from './tableReaches';

/**
 * Remembers how far a table reaches, by a mark that follows its cells: see `letTablesBack`. To be sent with the next sync.
 *
 * @param number from 1, and no other table's of the run.
 */
export function markTable(
  marks: Marks,
  sheet: string,
  { name, area }: StandingTable,
  number: number,
): JournaledTable {
  const mark = tableMarkName(number);
  marks.add(mark, sheet, area);
  return { kind: 'table', table: name, mark };
}
