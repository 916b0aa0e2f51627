import { EXACT_ZERO } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { allocateAmong } from './allocateAmong';
import { LARGEST_REMAINDER, type PartRounding } from './partRounding';
import { type PreparedWeights, prepared } from './preparedWeights';
import type { Groups } from './reading/groupsOf';
import { impossible } from './refusal';

/**
 * Allocates an amount between groups and what each gets among its members, both to the unit by the largest remainder:
 * what a key of two steps gives. 100 kr. by 60/40 with two equal members in the first group is 30, 30 and 40. In øre;
 * one part for each weight. Refused where a group that gets something has only weights of 0.
 */
export function allocateInSteps(
  amount: Ore,
  groups: Groups,
  groupWeights: PreparedWeights,
  weights: PreparedWeights,
  unit: Ore,
): Float64Array {
  const rounding: PartRounding = { unit, method: 'half up', remainder: LARGEST_REMAINDER };
  const parts = new Float64Array(weights.exact.length);
  const ofGroups = allocateAmong(amount, groupWeights, rounding);
  groups.forEach(({ name, members }, i) => {
    const ofGroup = ofGroups[i] ?? 0;
    if (ofGroup === 0) return;
    const among = prepared(members.map((member) => weights.exact[member] ?? EXACT_ZERO));
    if (among.weights.sum === 0) throw impossible((texts) => texts.groupWithoutWeight(name));
    const shares = allocateAmong(ofGroup, among, rounding);
    members.forEach((member, at) => (parts[member] = shares[at] ?? 0));
  });
  return parts;
}
