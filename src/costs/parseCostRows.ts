import { remembered } from '../cells/remembered';
import { type Finding, finding, type Parsed } from '../findings/finding';
import { foldText } from '../tables/foldText';
import type { Grid } from '../cells/grid';
import { type AmountUnits, KRONER } from './amountUnits';
import { yearsOfRows } from './compareYears';
import type { CostRow, CostTable, Year, YearAmount } from './costRow';
import { parseCostRange } from './parseCostRange';

/**
 * Reads `Omkostninger`, or the ranges picked instead of it, each with headings of its own; amounts become øre
 * (`1,15 mio. kr.` is 115_000_000). Every wrong cell of every range is a finding, all at once. A row where every
 * known column is blank is left out. `units` is what the settings say of units. Groups that differ in case or spacing
 * only are one, named as it appears first.
 */
export function parseCostRows(grids: readonly Grid[], units: AmountUnits = KRONER): Parsed<CostTable> {
  const parsed: CostRow[] = [];
  const findings: Finding[] = [];
  const budgeted = new Set<Year>();
  for (const grid of grids) {
    const range = parseCostRange(grid, parsed.length, units);
    for (const row of range.value.rows) parsed.push(row);
    for (const year of range.value.budgeted) budgeted.add(year);
    for (const found of range.findings) findings.push(found);
  }
  for (const { amounts } of parsed) for (const { year } of amounts) budgeted.add(year);
  const settled = withoutBudget(parsed, budgeted);
  findings.push(...settled.findings, ...rowsTwice(parsed, grids));
  const groups = new Map<string, string>();
  const rows = settled.value.map((row) => {
    return { ...row, group: remembered(groups, foldText(row.group), () => row.group) };
  });
  return { value: { rows, groups: [...groups.values()], years: yearsOfRows(rows) }, findings };
}

/**
 * Takes the accounts of a year that nobody has budgeted for the year's amounts, since there is nothing to settle them
 * against: `Regnskab 2020` beside `Budget 2021`. The note `accounts-without-budget` says so, once for each year.
 * @param budgeted the years that have a budget in any range.
 */
function withoutBudget(rows: readonly CostRow[], budgeted: ReadonlySet<Year>): Parsed<readonly CostRow[]> {
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

/**
 * The warning `rows-twice` where rows are the same in every cell as others further up, in their range or another, as
 * they are when they have been pasted twice; at the first of them, once for them all.
 */
function rowsTwice(rows: readonly CostRow[], grids: readonly Grid[]): Finding[] {
  const named = new Map<string, CostRow[]>();
  for (const row of rows) {
    const alike = named.get(row.label);
    if (alike === undefined) named.set(row.label, [row]);
    else if (row.label !== '' && holdsAmounts(row)) alike.push(row);
  }
  const cellsOf = ({ cells: { label } }: CostRow): string => {
    const grid = grids.find(({ name, sheet }) => name === label.name && sheet === label.sheet);
    return JSON.stringify(grid?.values[label.row - grid.row]);
  };
  const twice = [...named.values()].flatMap((alike) => {
    if (alike.length === 1) return [];
    const firsts = new Map<string, CostRow>();
    return alike.flatMap((row) => {
      const cells = cellsOf(row);
      const first = firsts.get(cells);
      if (first === undefined) firsts.set(cells, row);
      return first === undefined ? [] : { row, first };
    });
  });
  const [found] = twice.sort((one, other) => one.row.index - other.row.index);
  if (found === undefined) return [];
  const { row, first } = found;
  const params = { label: row.label, first: first.cells.label, others: twice.length - 1 };
  return [finding('warning', 'rows-twice', row.cells.label, params)];
}

function holdsAmounts({ amounts, accounts = [], rate }: CostRow): boolean {
  return rate !== undefined || [...amounts, ...accounts].some(({ amount }) => amount !== 0);
}
