import type { CostTable } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { GroupAllocation } from './allocation';
import { potHeading } from './potHeading';

/** The warnings that parts rounded each by itself do not add up: `independent-difference` for each pot, `split-difference` for each row and year. */
export function differenceFindings(groups: readonly GroupAllocation[], costs: CostTable): Finding[] {
  return groups.flatMap((group) => [...splitDifferences(group, costs), ...potDifferences(group)]);
}

function potDifferences({ group, pots, differences }: GroupAllocation): Finding[] {
  return pots.flatMap((pot, place) => {
    const difference = differences[place] ?? 0;
    if (difference === 0) return [];
    const params = { group, heading: potHeading(pot), difference };
    return [finding('warning', 'independent-difference', null, params)];
  });
}

function splitDifferences({ splitDifferences: splits }: GroupAllocation, costs: CostTable): Finding[] {
  return splits.map(({ row, year, difference }) => {
    const { label = '', amounts = [] } = costs.rows[row] ?? {};
    const cell = amounts.find((amount) => amount.year === year)?.cell ?? null;
    return finding('warning', 'split-difference', cell, { label, year, difference });
  });
}
