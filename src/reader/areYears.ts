import type { Draft } from './draft';
import { isYearAlone } from './figures/yearIn';

/** The columns in which a line prints a number that is no label. */
export function numbersIn({ columns, figures }: Draft, line: number): number[] {
  return columns.flatMap(({ role }, column) =>
    role !== 'label' && figures[line]?.[column]?.kind === 'number' ? [column] : [],
  );
}

/** Whether all numbers of a line look like years: it may be a heading. */
export function areYears(draft: Draft, line: number): boolean {
  const printed = numbersIn(draft, line);
  return (
    printed.length > 0 && printed.every((column) => isYearAlone(draft.shape.cells[line]?.[column] ?? ''))
  );
}
