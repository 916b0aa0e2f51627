import type { CostTable } from '../costs/costRow';
import { finding, type Finding, type Parsed, hasErrors } from '../findings/finding';
import type { DistributionKey } from '../keys/distributionKey';
import { LARGEST_ORE } from '../money/ore';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { allocateGroup } from './allocateGroup';
import type { Allocation, GroupAllocation } from './allocation';
import { uniqueFindings } from '../findings/sortFindings';
import { layOutWorkings } from './workings';
import { potHeading } from './pots';

/**
 * Allocates every cost row by its key: 11.750.000 kr. among 19 municipalities by population, rounded as the steps say.
 * With `pr. gruppe`, steps at level `Sektor` that a key begins with are taken row by row, and before every other step
 * the amounts of the group's rows with the same pot, the same steps left and the same recipients are added up; with
 * `pr. post` every row goes alone. Time grows with the number of rows.
 *
 * Every key that a row uses is checked for every year the row has an amount in, also where the amount is 0. With an
 * error among the findings the allocation is incomplete and not to be used.
 * @param keyOf by `CostRow.index`; a row without a key, or with one without steps, is not allocated.
 * @param onRow called when a cost row has been taken, to show how far it has come.
 */
export function allocate(
  costs: CostTable,
  keyOf: readonly (DistributionKey | undefined)[],
  parties: PartyTable,
  settings: Pick<Settings, 'calculation' | 'years'>,
  onRow?: () => void,
): Parsed<Allocation> {
  const tooLarge = sumTooLarge(costs);
  if (tooLarge !== null) {
    const { findings } = allocate(withoutAmounts(costs), keyOf, parties, settings);
    return { value: { groups: [], steps: [] }, findings: [tooLarge, ...findings] };
  }
  const workings = layOutWorkings(parties, settings, onRow);
  const groups = costs.groups.map((group) => {
    const rows = costs.rows.filter((row) => row.group === group);
    return allocateGroup(group, rows, keyOf, workings);
  });
  const findings = uniqueFindings(workings.findings);
  // Where a step could not be taken, what is missing is no rounding difference.
  const differences = hasErrors(findings) ? [] : differenceFindings(groups, costs);
  return { value: { groups, steps: workings.steps }, findings: findings.concat(differences) };
}

/** The rows with 0 for every amount, which checks their keys and no more. */
function withoutAmounts(costs: CostTable): CostTable {
  const rows = costs.rows.map((row) => ({
    ...row,
    amounts: row.amounts.map((amount) => ({ ...amount, amount: 0 })),
  }));
  return { ...costs, rows };
}

/** Amounts that are safe one by one may not be safe added up, and every sum must be exact. */
function sumTooLarge({ rows }: CostTable): Finding | null {
  let sum = 0;
  for (const { amounts } of rows) {
    for (const { amount, cell } of amounts) {
      sum += Math.abs(amount);
      if (sum > LARGEST_ORE) {
        return finding('error', 'amounts-too-large', cell, {});
      }
    }
  }
  return null;
}

/** The warnings that parts rounded each by itself do not add up: `independent-difference` for each pot, `split-difference` for each row and year. */
function differenceFindings(groups: readonly GroupAllocation[], costs: CostTable): Finding[] {
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
