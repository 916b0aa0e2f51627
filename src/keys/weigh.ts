import type { Year } from '../costs/costRow';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { areEqual, EXACT_ONE, EXACT_ZERO, type ExactNumber, sumExact } from '../money/exactNumber';
import { mixWeights } from '../money/mixWeights';
import type { PartyColumn } from '../parties/party';
import { columnOf } from './columnOf';
import type { KeyStep, NamedWeight, PlainWeighting, RateWeighting } from './distributionKey';
import { driverWeights } from './driverWeights';
import { type LevelGroup, firstNames } from './groupsAt';
import type { Taking } from './taking';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';

/** Who is weighed: the groups, and the column they come from. */
export interface Weighed extends Taking {
  readonly groups: readonly LevelGroup[];
  /** null where the step's level is no column of `Parter`. */
  readonly column: PartyColumn | null;
}

/**
 * Each group's weight by a step, and what they weigh by as typed. A mixed weight is mixed exactly: `50 % Folketal + 50 %
 * ligeligt` of three with 94026 / 45851 / 96921 inhabitants weighs them 518876 : 374351 : 527561. Where a part of it
 * weighs nothing all weights are 0, and the text is that part's.
 */
export function weigh(
  step: KeyStep,
  who: Weighed,
): { readonly weights: readonly ExactNumber[]; readonly text: string } {
  const { weighting, weightText: text } = step;
  if (weighting.kind === 'rate') return { weights: rateWeights(weighting, who.groups, who.year), text };
  if (weighting.kind !== 'mixed') return { weights: plainWeights(step, weighting, who), text };
  // A heading of `Parter` that reads like a mixture is a driver, as it was before there were mixtures.
  if (columnOf(who.parties, text) !== null) {
    return { weights: driverWeights(step, { heading: text, yearOffset: null }, who.groups, who), text };
  }
  const parts = weighting.parts.map((part) => ({
    ...part,
    weights: plainWeights(step, part.weighting, who),
  }));
  const nothing = parts.find(
    ({ percent, weights }) => percent.coefficient > 0n && sumExact(weights).coefficient === 0n,
  );
  if (nothing === undefined) return { weights: mixWeights(parts), text };
  return { weights: who.groups.map(() => EXACT_ZERO), text: nothing.text };
}

function plainWeights(step: KeyStep, weighting: PlainWeighting, who: Weighed): readonly ExactNumber[] {
  const { groups, column } = who;
  switch (weighting.kind) {
    case 'driver':
      return driverWeights(step, weighting, groups, who);
    case 'equal':
      return groups.map(() => EXACT_ONE);
    case 'named':
      return column === null ? [] : namedWeights(step, weighting, column, who);
    case 'split':
      return column === null ? [] : splitWeights(step, weighting.parts, who);
  }
}

type Named = Extract<PlainWeighting, { readonly kind: 'named' }>;

/**
 * Each group's weight by name (`Kommuner=35; Region=65`); a group that is not named weighs 0, with the note
 * `named-weight-absent` where it gets nothing then beside several that do: `Skive=1` gives all to one. Weights that are
 * probably percentages and not 100 are the warning `named-weights-not-100`. Errors: `named-weight-unknown` where nothing in the column has the name, `named-weight-ambiguous` where two of `groups` have it.
 */
function namedWeights(
  step: KeyStep,
  { weights }: Named,
  column: PartyColumn,
  { groups, findings }: Weighed,
): ExactNumber[] {
  const known = firstNames(column);
  const weightOf = new Map(weights.map(({ name, weight }) => [foldText(name), weight]));
  const level = column.heading;
  const { weight: cell } = step.cells;
  for (const { name } of weights) {
    const folded = foldText(name);
    if (!known.has(folded)) {
      const suggestion = nearestName(name, [...known.values()]);
      findings.push(finding('error', 'named-weight-unknown', cell, { name, level, suggestion }));
    } else if (groups.filter((group) => foldText(group.name) === folded).length > 1) {
      findings.push(finding('error', 'named-weight-ambiguous', cell, { name, level }));
    }
  }
  findings.push(...weightsNotHundred(weights, cell));
  const absent = groups.map(({ name }) => name).filter((name) => !weightOf.has(foldText(name)));
  // Of a mixture or a base amount they may still get a part, and an error comes first.
  const isAll = step.weighting.kind === 'named' && step.base === 0 && step.least === null;
  const isWrong = findings.some(({ severity }) => severity === 'error');
  if (isAll && weights.length > 1 && !isWrong && absent.length > 0)
    findings.push(finding('note', 'named-weight-absent', cell, { names: absent, level }));
  return groups.map(({ name }) => weightOf.get(foldText(name)) ?? EXACT_ZERO);
}

/** How far from 100, in percent of it, a sum is probably a slip. */
const NEAR = 5n;

/**
 * The warning `named-weights-not-100` for weights by name that were probably meant as percentages or as shares of 1: `Kommuner=35;
 * Region=64`, which are shared 35:64. Not where the sum is nowhere near, nor of equal weights, which share alike
 * whatever they sum to.
 */
function weightsNotHundred(weights: readonly NamedWeight[], cell: CellRef): Finding[] {
  const [first] = weights;
  const numbers = weights.map(({ weight }) => weight);
  if (first === undefined || areEqual(numbers)) return [];
  const sum = sumExact(numbers);
  const whole = [1, 100].find((one) => isNear(sum, BigInt(one)));
  return whole === undefined
    ? []
    : [finding('warning', 'named-weights-not-100', cell, { ...first, sum, whole })];
}

/** Whether a sum is within five percent of a whole, and not the whole itself. */
function isNear({ coefficient, decimals }: ExactNumber, whole: bigint): boolean {
  const difference = coefficient - whole * 10n ** BigInt(decimals);
  const distance = difference < 0n ? -difference : difference;
  return difference !== 0n && distance * 100n <= NEAR * whole * 10n ** BigInt(decimals);
}

/** Each group's weight by a rate: what its members get of it, in kr., so that the row's amount is shared into just these parts. */
function rateWeights({ byYear }: RateWeighting, groups: readonly LevelGroup[], year: Year): ExactNumber[] {
  const parts = byYear.get(year)?.parts ?? [];
  return groups.map(({ members }) => {
    const sum = members.reduce((total, party) => total + Math.abs(parts[party] ?? 0), 0);
    return { coefficient: BigInt(sum), decimals: 2 };
  });
}

/** Each group's weight by a plain split (`35/65`). Error: `split-count`. A filter that leaves nobody is judged by the caller, not by the number of parts. */
function splitWeights(
  step: KeyStep,
  parts: readonly ExactNumber[],
  { groups, findings }: Weighed,
): readonly ExactNumber[] {
  if (groups.length === 0) return [];
  if (groups.length !== parts.length) {
    const names = groups.map(({ name }) => name);
    const params = { text: step.weightText, parts: parts.length, level: step.level, groups: names };
    findings.push(finding('error', 'split-count', step.cells.weight, params));
  }
  return parts;
}
