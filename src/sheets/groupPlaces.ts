import type { GroupAllocation } from '../allocation/allocation';
import { potHeading } from '../allocation/potHeading';
import type { AmountPlace } from './amountPlaces';
import { columnRange } from './cells';

/** The columns before the amounts, in both blocks of an allocation sheet, so that amounts stand under each other. */
export const LEADING_COLUMNS = 3;

/** The defined names of an allocation sheet's two blocks. */
export interface GroupBlocks {
  readonly costs: string;
  readonly parties: string;
}

/** Where a group's amounts stand, one place for each of its pots. */
export function groupPlaces(group: GroupAllocation, blocks: GroupBlocks): AmountPlace[] {
  const { rows, parties } = group;
  const hasDifference = hasDifferences(group.differences);
  return group.pots.map((pot, index) => {
    const column = LEADING_COLUMNS + index;
    return {
      heading: potHeading(pot),
      total: columnRange(blocks.costs, rows.length + 1, column),
      parts: columnRange(blocks.parties, 1, column, parties.length),
      difference: hasDifference ? columnRange(blocks.parties, parties.length + 1, column) : null,
    };
  });
}

/** Whether a row `Afrundingsdifference` is needed. */
export function hasDifferences(differences: Float64Array): boolean {
  return differences.some((difference) => difference !== 0);
}
