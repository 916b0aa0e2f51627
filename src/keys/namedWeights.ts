import { finding, type Finding } from '../findings/finding';
import { EXACT_ZERO, type ExactNumber } from '../money/exactNumber';
import type { PartyColumn } from '../parties/party';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import type { KeyStep, PlainWeighting } from './distributionKey';
import { firstNames, type LevelGroup } from './groupsAt';

type Named = Extract<PlainWeighting, { readonly kind: 'named' }>;

/**
 * Each group's weight by name (`Kommuner=35; Region=65`); a group that is not named weighs 0, with the note
 * `named-weight-absent` where it gets nothing then beside several that do: `Skive=1` gives all to one. Errors: `named-weight-unknown` where nothing in the column has the name, `named-weight-ambiguous` where two of `groups` have it.
 */
export function namedWeights(
  step: KeyStep,
  { weights }: Named,
  groups: readonly LevelGroup[],
  column: PartyColumn,
  findings: Finding[],
): ExactNumber[] {
  const known = firstNames(column);
  const weightOf = new Map(weights.map(({ name, weight }) => [foldText(name), weight]));
  const level = column.heading;
  const { weight: cell } = step.cells;
  const found = findings.length;
  for (const { name } of weights) {
    const folded = foldText(name);
    if (!known.has(folded)) {
      const suggestion = nearestName(name, [...known.values()]);
      findings.push(finding('error', 'named-weight-unknown', cell, { name, level, suggestion }));
    } else if (groups.filter((group) => foldText(group.name) === folded).length > 1) {
      findings.push(finding('error', 'named-weight-ambiguous', cell, { name, level }));
    }
  }
  const absent = groups.map(({ name }) => name).filter((name) => !weightOf.has(foldText(name)));
  // Of a mixture or a base amount they may still get a part, and an error comes first.
  const isAll = step.weighting.kind === 'named' && step.base === 0 && step.least === null;
  if (isAll && weights.length > 1 && findings.length === found && absent.length > 0)
    findings.push(finding('note', 'named-weight-absent', cell, { names: absent, level }));
  return groups.map(({ name }) => weightOf.get(foldText(name)) ?? EXACT_ZERO);
}
