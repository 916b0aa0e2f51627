import type { Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import { unmarkedText } from '../tables/emptyMark';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { columnOf, partyHeadings } from './columnOf';
import { datedHeading, datedText } from './datedColumn';
import type { Condition, KeyStep } from './distributionKey';
import { conditionText } from './parseConditions';
import type { Taking } from './taking';

/**
 * The members that meet every condition (`Deltager {år}=ja`, `Klynge<>Midt`) in a year. A condition on a column that is
 * not in `Parter` is passed over.
 */
export function membersMeeting(
  conditions: readonly Condition[],
  members: readonly number[],
  parties: PartyTable,
  year: Year,
): readonly number[] {
  return conditions.reduce((left, condition) => {
    const heading = datedHeading(condition, year);
    const values = heading === null ? undefined : columnOf(parties, heading)?.values;
    // `Klynge<>-` leaves out those without a cluster.
    const wanted = foldText(unmarkedText(condition.value));
    return values === undefined
      ? left
      : left.filter((index) => (foldText(values[index]?.text ?? '') === wanted) !== condition.excludes);
  }, members);
}

/**
 * The members a step is left with by its own `Kun`. Errors: a column that is not in `Parter`
 * (`condition-column-unknown`), one that needs a year where the amount has none (`column-needs-year`), a condition that
 * no recipient meets (`condition-without-parties`). A warning: `<>` a text that stands nowhere in the column.
 */
export function membersOf(step: KeyStep, members: readonly number[], taking: Taking): readonly number[] {
  for (const condition of step.only) taking.findings.push(...conditionFindings(step, condition, taking));
  return membersMeeting(step.only, members, taking.parties, taking.year);
}

function conditionFindings(step: KeyStep, condition: Condition, { parties, year, label }: Taking): Finding[] {
  const cell = step.cells.only;
  const heading = datedHeading(condition, year);
  if (heading === null) {
    return [finding('error', 'column-needs-year', cell, { heading: datedText(condition), label })];
  }
  if (columnOf(parties, heading) === null) {
    const suggestion = nearestName(heading, partyHeadings(parties));
    return [finding('error', 'condition-column-unknown', cell, { column: heading, suggestion })];
  }
  const everyone = parties.parties.map(({ index }) => index);
  const met = membersMeeting([condition], everyone, parties, year).length;
  const meant = met === 0 || met === everyone.length ? suggestionFor(condition, heading, parties) : {};
  if (met === 0) return [withoutParties(step, [condition], meant)];
  // In a column for each year it is no slip that nobody is left out of one of them.
  const isIdle = condition.excludes && condition.yearOffset === null && met === everyone.length;
  return isIdle
    ? [finding('warning', 'condition-excludes-nobody', cell, { text: conditionText(condition), ...meant })]
    : [];
}

/** The text of the column that was probably meant. */
function suggestionFor(
  { value }: Condition,
  heading: string,
  parties: PartyTable,
): { readonly suggestion?: string } {
  const texts = columnOf(parties, heading)?.values.map(({ text }) => text) ?? [];
  const suggestion = nearestName(value, [...new Set(texts)]);
  return suggestion === null ? {} : { suggestion };
}

/** The finding that a step's filter leaves nobody: none at all, or none of those that an amount has come to. */
export function withoutParties(
  step: KeyStep,
  conditions: readonly Condition[] = step.only,
  meant: { readonly suggestion?: string } = {},
): Finding {
  const text = conditions.map(conditionText).join('; ');
  return finding('error', 'condition-without-parties', step.cells.only, { text, ...meant });
}
