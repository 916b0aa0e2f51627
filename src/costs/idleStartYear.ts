import { finding, type Finding } from '../findings/finding';
import { isFilled } from '../tables/cell';
import { fieldCell, type Table } from '../tables/table';
import type { CostField } from './costLayout';

/** The note `without-effect` for a start year of a row whose years stand above its amounts. */
export function idleStartYear(table: Table<CostField>, row: number): Finding[] {
  const cell = fieldCell(table, row, 'startYear');
  if (!isFilled(cell)) return [];
  const params = { names: ['Startår'], text: cell.text, why: 'years given' } as const;
  return [finding('note', 'without-effect', cell.ref, params)];
}
