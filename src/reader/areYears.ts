import type { Draft } from './draft';
import { isYearAlone } from './figures/yearIn';

/** The columns in which a line prints a number that is no label. */
export function numbersIn({ columns, figures }: Draft, line: number): number[] {
  return columns.flatMap(({ role }, column) =>
    role !== 'label' && figures[line]?.[column]?.kind === 'number' ? [column] : [],
  );
}

/** Whether all numbers of a line look like years: it may be a heading. */
export function areYears({ columns, figures, shape }: Draft, line: number): boolean {
  let hasYear = false;
  for (const [column, { role }] of columns.entries()) {
    if (role === 'label' || figures[line]?.[column]?.kind !== 'number') continue;
    if (!isYearAlone(shape.cells[line]?.[column] ?? '')) return false;
    hasYear = true;
  }
  return hasYear;
}
