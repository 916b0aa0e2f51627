import { finding } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import type { CostRow, Year, YearAmount } from './costRow';

/**
 * Takes the accounts of a year that nobody has budgeted for the year's amounts, since there is nothing to settle them
 * against: `Regnskab 2020` beside `Budget 2021`. The note `accounts-without-budget` says so, once for each year.
 * @param budgeted the years that have a budget in any range.
 */
export function withoutBudget(
  rows: readonly CostRow[],
  budgeted: ReadonlySet<Year>,
): Parsed<readonly CostRow[]> {
  const alone = new Map<Year, YearAmount>();
  const changed = rows.map((row) => {
    const { accounts = [], amounts } = row;
    const moved = accounts.filter(({ year }) => !budgeted.has(year));
    if (moved.length === 0) return row;
    for (const amount of moved) if (!alone.has(amount.year)) alone.set(amount.year, amount);
    const { accounts: _, ...rest } = row;
    const kept = accounts.filter(({ year }) => budgeted.has(year));
    return { ...rest, amounts: [...amounts, ...moved], ...(kept.length === 0 ? {} : { accounts: kept }) };
  });
  const findings = [...alone].map(([year, { cell }]) =>
    finding('note', 'accounts-without-budget', cell, { year: Number(year) }),
  );
  return { value: changed, findings };
}
