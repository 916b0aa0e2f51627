import type { Year } from '../costs/costRow';
import { finding, type Finding, type Parsed } from '../findings/finding';
import { exactAsDouble } from '../money/exactAsDouble';
import { fitsCell } from '../money/fitsCell';
import { prepareWeights, type Weights } from '../money/weights';
import type { PartyTable } from '../parties/party';
import { PART, SECTOR } from '../parties/partyLayout';
import { nearestName } from '../tables/nearestName';
import { columnOf, partyHeadings } from './columnOf';
import type { KeyStep, RemainderRule } from './distributionKey';
import { groupsAt } from './groupsAt';
import { membersOf } from './membersOf';
import { remainderAmong } from './remainderAmong';
import { stepBounds } from './stepBounds';
import { weigh } from './weigh';
import type { Bounds } from '../money/bounds';
import type { Ore } from '../money/ore';

/** Who takes the step, for messages: the key's name and the cost row's. */
export interface StepUser {
  readonly key: string;
  readonly label: string;
}

/**
 * What a step splits an amount among, and by which weights, when the amount has come to `members` (`Party.index`) and
 * belongs to `year`. `Part` by `Folketal` for the three municipalities of cluster Midt is Silkeborg, Skive and Viborg
 * by 94026 : 45851 : 96921.
 *
 * Null where there is an error among the findings, all of which are given at once, each with the cell of the key or of
 * `Parter`. That a filter leaves nobody or that all weights are 0 is for the caller to judge, who knows the amount.
 */
export function resolveWeights(
  step: KeyStep,
  members: readonly number[],
  year: Year,
  parties: PartyTable,
  user: StepUser,
): Parsed<ResolvedStep | null> {
  const findings: Finding[] = [];
  const taking = { year, parties, label: user.label, findings };
  const left = membersOf(step, members, taking);
  const column = columnOf(parties, step.level);
  // An empty level has been told of where the key was read.
  if (column === null && step.level !== '') findings.push(levelUnknown(step, parties, user));
  const groups = column === null ? [] : groupsAt(column, left, parties, findings);
  // Also where the level is unknown, the numbers of those it would have grouped can be checked.
  const weighedGroups = column === null ? [{ name: '', members: left }] : groups;
  const weighed = weigh(step, { ...taking, groups: weighedGroups, column });
  const bounds = stepBounds(step, groups, taking);
  const remainder = column === null ? null : remainderAmong(step, groups, column, findings);
  const weights = prepareWeights(weighed.weights);
  if (step.weighting.kind !== 'mixed' && isBeyondCells(weights)) {
    findings.push(finding('error', 'weights-too-large', step.cells.weight, { weight: weighed.text }));
  }
  if (remainder === null || findings.some(({ severity }) => severity === 'error')) {
    return { value: null, findings };
  }
  const value: ResolvedStep = {
    to: groups.map(({ name }) => name),
    members: groups.map((group) => group.members),
    parties: column?.heading === PART ? left : null,
    weights,
    weightText: weighed.text,
    base: step.base,
    bounds,
    remainder: remainder.rule,
    remainderIndex: remainder.index,
  };
  return { value, findings };
}

/** Whether the weights add up to more than a cell can show: a number of 400 digits shares exactly, but nobody could see by what. */
function isBeyondCells({ big, decimals }: Weights): boolean {
  return big !== null && !fitsCell(exactAsDouble({ coefficient: big.sum, decimals }));
}

function levelUnknown(step: KeyStep, parties: PartyTable, user: StepUser): Finding {
  const { level, cells } = step;
  if (level === SECTOR) return finding('error', 'sector-needed', cells.level, { key: user.key });
  const suggestion = nearestName(level, partyHeadings(parties));
  return finding('error', 'level-unknown', cells.level, { level, suggestion });
}

/** A step as it works on some recipients in one year: what an amount is split among, and by which weights. The lists run in parallel, one place for each group. */
export interface ResolvedStep {
  /** The groups' names, at level `Part` the recipients'. Empty where the step's filter leaves nobody. */
  readonly to: readonly string[];
  /** `Party.index` of each group's members. */
  readonly members: readonly (readonly number[])[];
  /** `Party.index` of each of `to` at level `Part`, else null. */
  readonly parties: readonly number[] | null;
  /** Their sum may be 0, which is only wrong where there is an amount to split. */
  readonly weights: Weights;
  /** What weighs nothing where the sum is 0, as typed: one part of a mixed weight, or the whole. */
  readonly weightText: string;
  /** Øre that each gets first. */
  readonly base: Ore;
  /** What each gets at least and at most; null where the step has no bounds. */
  readonly bounds: Bounds | null;
  /** The rule to follow: `largest` where the step's own names a group that is not among `to`. */
  readonly remainder: RemainderRule;
  /** The place in `to` of the group that takes what the others leave, where `remainder` names one. */
  readonly remainderIndex: number | null;
}
