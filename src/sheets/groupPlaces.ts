import type { GroupAllocation } from '../allocation/allocation';
import { potHeading } from '../allocation/potHeading';
import type { AmountPlace } from './amountPlaces';
import { columnRange } from './cells';
import type { GroupLayout } from './groupLayout';
import { partyCells } from './partyLines';

/** The defined names of an allocation sheet's two blocks. */
export interface GroupBlocks {
  readonly costs: string;
  readonly parties: string;
}

/** Where a group's amounts stand, one place for each of its pots. */
export function groupPlaces(
  { pots, rows }: GroupAllocation,
  { leading, parties, difference }: GroupLayout,
  blocks: GroupBlocks,
): AmountPlace[] {
  return pots.map((pot, index) => {
    const column = leading + index;
    return {
      heading: potHeading(pot),
      total: columnRange(blocks.costs, rows.length + 1, column),
      parts: partyCells(parties.runs, blocks.parties, column),
      difference: difference === null ? null : columnRange(blocks.parties, difference, column),
    };
  });
}
