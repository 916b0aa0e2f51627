import { certainCells } from './certainCells';
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

/** Everything in print that surely does not add up, from the top of the table to its bottom. */
export function faultsOf(draft: Draft, reading: Reading, units: Units): Fault[] {
  const certain = certainCells(draft);
  return [
    ...totalFaults(draft, reading, certain),
    ...partFaults(draft, reading, units, certain),
    ...recipientFaults(reading, certain),
    ...shareFaults(draft, reading, certain),
    ...signFaults(reading, certain),
    ...writingFaults(draft, reading, certain),
    ...unitFaults(draft, units),
  ].toSorted((one, other) => (one.rowIndex ?? -1) - (other.rowIndex ?? -1));
}
