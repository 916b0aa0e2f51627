import { finding, type Finding } from '../findings/finding';
import type { PartyColumn } from '../parties/party';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import type { KeyStep, RemainderRule } from './distributionKey';
import { REMAINDER_RULES } from './parseRounding';
import { firstNames, type LevelGroup } from './groupsAt';

/** The remainder rule to follow among some groups, and the place of the group it names. */
export interface Remainder {
  readonly rule: RemainderRule;
  readonly index: number | null;
}

/**
 * A step's remainder rule among `groups`: where the group it names is not there (Skive among the Region's), the
 * remainder goes by `største rest`. A name that stands nowhere in the column is `remainder-unknown`.
 */
export function remainderAmong(
  step: KeyStep,
  groups: readonly LevelGroup[],
  column: PartyColumn,
  findings: Finding[],
): Remainder {
  const rule = step.rounding.remainder;
  if (rule.kind !== 'to') return { rule, index: null };
  const folded = foldText(rule.name);
  const names = firstNames(column);
  if (!names.has(folded)) {
    const suggestion = nearestName(rule.name, [...names.values(), ...REMAINDER_RULES]);
    const params = { text: rule.name, level: column.heading, suggestion };
    findings.push(finding('error', 'remainder-unknown', step.cells.remainder, params));
  }
  const index = groups.findIndex(({ name }) => foldText(name) === folded);
  return index < 0 ? { rule: { kind: 'largest' }, index: null } : { rule, index };
}
