import { finding, type Finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { columnOf, headingsOf } from './columnOf';
import type { Condition, KeyStep } from './distributionKey';

/** The members that meet every condition (`Deltager=ja`). A condition on a column that is not in `Parter` is passed over. */
export function membersMeeting(
  conditions: readonly Condition[],
  members: readonly number[],
  parties: PartyTable,
): readonly number[] {
  return conditions.reduce((left, { column, value }) => {
    const values = columnOf(parties, column)?.values;
    const wanted = foldText(value);
    return values === undefined
      ? left
      : left.filter((index) => foldText(values[index]?.text ?? '') === wanted);
  }, members);
}

/**
 * The members a step is left with by its own `Kun`. A column that is not in `Parter` (`condition-column-unknown`) and a
 * value that no recipient has (`condition-without-parties`) are added to `findings`.
 */
export function membersOf(
  step: KeyStep,
  members: readonly number[],
  parties: PartyTable,
  findings: Finding[],
): readonly number[] {
  const everyone = parties.parties.map(({ index }) => index);
  for (const condition of step.only) {
    const { column } = condition;
    if (columnOf(parties, column) === null) {
      const suggestion = nearestName(column, headingsOf(parties));
      findings.push(finding('error', 'condition-column-unknown', step.cells.only, { column, suggestion }));
    } else if (membersMeeting([condition], everyone, parties).length === 0) {
      findings.push(withoutParties(step, [condition]));
    }
  }
  return membersMeeting(step.only, members, parties);
}

/** The finding that a step's filter leaves nobody: none at all, or none of those that an amount has come to. */
export function withoutParties(step: KeyStep, conditions: readonly Condition[] = step.only): Finding {
  const text = conditions.map(({ column, value }) => `${column}=${value}`).join('; ');
  return finding('error', 'condition-without-parties', step.cells.only, { text });
}
