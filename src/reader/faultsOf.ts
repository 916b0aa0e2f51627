import type { Draft } from './draft';
import { partFaults } from './faults/partFaults';
import { recipientFaults } from './faults/recipientFaults';
import { shareFaults } from './faults/shareFaults';
import { signFaults } from './faults/signFaults';
import { totalFaults } from './faults/totalFaults';
import { unitFaults } from './faults/unitFaults';
import { writingFaults } from './faults/writingFaults';
import type { Fault, Reading } from './reading';
import type { Units } from './unitsOf';

/** Everything in print that does not add up, from the top of the table to its bottom. */
export function faultsOf(draft: Draft, reading: Reading, units: Units): Fault[] {
  return [
    ...totalFaults(draft, reading),
    ...partFaults(draft, reading, units),
    ...recipientFaults(reading).filter(({ rowIndex }) => !isGuessed(draft, rowIndex)),
    ...shareFaults(draft, reading),
    ...signFaults(reading),
    ...writingFaults(draft, reading),
    ...unitFaults(draft, units),
  ].toSorted((one, other) => (one.rowIndex ?? -1) - (other.rowIndex ?? -1));
}

/** Whether a row's figures had to be guessed into their columns, and prove nothing. */
function isGuessed({ rows, table }: Draft, row: number | null): boolean {
  return row !== null && (table.guessedRows ?? []).includes(rows[row]?.line ?? -1);
}
