import type { Draft } from '../draft';
import { unitIn } from '../figures/unit';
import type { Fault } from '../reading';
import type { Units } from '../unitsOf';

/** Two units in one heading, `mio. (kr.)`: that the figures are in the other one is no fault. */
const TWO_UNITS = /(?:mio|mia|1[. ]?000)\.? ?[([]kr/i;

/** Headings whose unit their figures cannot be in: `Beløb i 1.000 kr.` over 1.384.000 and 150.000. */
export function unitFaults({ columns, table }: Draft, { notInUnit }: Units): Fault[] {
  if (table.guessedHeadings === true || (table.guessedRows ?? []).length > 0) return [];
  return notInUnit.flatMap((columnIndex): Fault[] => {
    const heading = columns[columnIndex]?.said ?? '';
    const printed = unitIn(heading);
    if (printed === null || TWO_UNITS.test(heading)) return [];
    return [{ kind: 'unit in the heading is wrong', rowIndex: null, columnIndex, printed, expected: 'kr.' }];
  });
}
