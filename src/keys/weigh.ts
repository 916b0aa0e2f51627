import type { Year } from '../costs/costRow';
import type { Finding } from '../findings/finding';
import { EXACT_ONE, EXACT_ZERO, type ExactNumber } from '../money/exactNumber';
import { mixWeights } from '../money/mixWeights';
import { sumExact } from '../money/sumExact';
import type { PartyColumn, PartyTable } from '../parties/party';
import { columnOf } from './columnOf';
import type { KeyStep, PlainWeighting } from './distributionKey';
import { driverWeights } from './driverWeights';
import type { LevelGroup } from './groupsAt';
import { rateWeights } from './rateWeights';
import { namedWeights } from './namedWeights';
import { splitWeights } from './splitWeights';

/** Who is weighed: the groups, the column they come from, and the amount's year. */
export interface Weighed {
  readonly groups: readonly LevelGroup[];
  /** null where the step's level is no column of `Parter`. */
  readonly column: PartyColumn | null;
  readonly year: Year;
  readonly parties: PartyTable;
  /** The cost row that is being allocated, for messages. */
  readonly label: string;
}

/**
 * Each group's weight by a step, and what they weigh by as typed. A mixed weight is mixed exactly: `50 % Folketal + 50 %
 * ligeligt` of three with 94026 / 45851 / 96921 inhabitants weighs them 518876 : 374351 : 527561. Where a part of it
 * weighs nothing all weights are 0, and the text is that part's. Findings are added to `findings`.
 */
export function weigh(
  step: KeyStep,
  who: Weighed,
  findings: Finding[],
): { readonly weights: readonly ExactNumber[]; readonly text: string } {
  const { weighting, weightText: text } = step;
  if (weighting.kind === 'rate') return { weights: rateWeights(weighting, who.groups, who.year), text };
  if (weighting.kind !== 'mixed') return { weights: plainWeights(step, weighting, who, findings), text };
  // A heading of `Parter` that reads like a mixture is a driver, as it was before there were mixtures.
  if (columnOf(who.parties, text) !== null) {
    return {
      weights: plainWeights(step, { kind: 'driver', heading: text, yearOffset: null }, who, findings),
      text,
    };
  }
  const parts = weighting.parts.map((part) => ({
    ...part,
    weights: plainWeights(step, part.weighting, who, findings),
  }));
  const nothing = parts.find(
    ({ percent, weights }) => percent.coefficient > 0n && sumExact(weights).coefficient === 0n,
  );
  if (nothing === undefined) return { weights: mixWeights(parts), text };
  return { weights: who.groups.map(() => EXACT_ZERO), text: nothing.text };
}

function plainWeights(
  step: KeyStep,
  weighting: PlainWeighting,
  { groups, column, year, parties, label }: Weighed,
  findings: Finding[],
): readonly ExactNumber[] {
  switch (weighting.kind) {
    case 'driver':
      return driverWeights(step, weighting, groups, year, parties, label, findings);
    case 'equal':
      return groups.map(() => EXACT_ONE);
    case 'named':
      return column === null ? [] : namedWeights(step, weighting, groups, column, findings);
    case 'split':
      return column === null ? [] : splitWeights(step, weighting.parts, groups, findings);
  }
}
