import type { Year } from '../costs/costRow';
import { finding, type Finding, type Parsed } from '../findings/finding';
import type { Ore } from '../money/ore';
import { isShownYear, type Settings } from '../settings/settings';
import type { Allocation, GroupAllocation } from './allocation';

/** Whether the sheets show what is of a year. */
type IsShown = (of: { readonly year: Year }) => boolean;

/**
 * What the sheets show of an allocation: the years of `År`, all of them where it says nothing. The note
 * `years-not-shown` tells of the sums that are left out; where nothing is left to show, `years-none-shown` is an error.
 * @param accounts whether it is the accounts that are allocated, for the note.
 */
export function shownAllocation(
  allocation: Allocation,
  settings: Pick<Settings, 'years'>,
  accounts = false,
): Parsed<Allocation> {
  const { years } = settings;
  const isShown: IsShown = ({ year }) => isShownYear(settings, year);
  const hidden = hiddenSums(allocation, isShown);
  if (years === null || hidden.length === 0) return { value: allocation, findings: [] };
  const findings: Finding[] = [finding('note', 'years-not-shown', years.cell, { years: hidden, accounts })];
  const isEmpty = !allocation.groups.some(({ pots }) => pots.some(isShown));
  if (isEmpty && !accounts) {
    const params = { years: hidden.map(({ year }) => year) };
    return { value: allocation, findings: [finding('error', 'years-none-shown', years.cell, params)] };
  }
  const groups = allocation.groups.map((group) => shownGroup(group, isShown));
  return { value: { groups, steps: allocation.steps.filter(isShown) }, findings };
}

function shownGroup(group: GroupAllocation, isShown: IsShown): GroupAllocation {
  const kept = (amounts: Float64Array): Float64Array =>
    amounts.filter((_, place) => {
      const pot = group.pots[place];
      return pot !== undefined && isShown(pot);
    });
  return {
    ...group,
    pots: group.pots.filter(isShown),
    rows: group.rows.map(({ row, amounts }) => ({ row, amounts: kept(amounts) })),
    parties: group.parties.flatMap((party) => {
      const amounts = kept(party.amounts);
      return amounts.every(Number.isNaN) ? [] : [{ ...party, amounts }];
    }),
    totals: kept(group.totals),
    differences: kept(group.differences),
    splitDifferences: group.splitDifferences.filter(isShown),
  };
}

/** What was handed in in the years that are not shown, year by year. */
function hiddenSums(
  { groups }: Allocation,
  isShown: IsShown,
): { readonly year: number; readonly sum: Ore }[] {
  const sums = new Map<number, Ore>();
  for (const { pots, totals } of groups) {
    pots.forEach((pot, place) => {
      if (typeof pot.year !== 'number' || isShown(pot)) return;
      sums.set(pot.year, (sums.get(pot.year) ?? 0) + (totals[place] ?? 0));
    });
  }
  return [...sums].map(([year, sum]) => ({ year, sum })).sort((a, b) => a.year - b.year);
}
