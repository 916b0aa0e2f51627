import { addToList } from '../../cells/addToList';
import type { Year } from '../../costs/costRow';
import type { CellRef } from '../../findings/cellRef';
import type { Finding } from '../../findings/finding';
import type { DistributionKey } from '../../keys/distributionKey';
import type { Input } from '../../calculation/input';
import { stepsIn } from '../../keys/stepsIn';
import { foldText } from '../../tables/foldText';
import type { PaneCalculation } from '../paneCalculation';
import { type KeyShares, keyShares } from './keyShares';

/** A key that is listed in `Nøgler` or used by a cost row, with what it comes to. */
export interface KeyOverview {
  readonly key: DistributionKey;
  readonly isListed: boolean;
  /** How many cost rows go by it. */
  readonly uses: number;
  /** How many of them have a rate, which takes no shares from the key. */
  readonly rates: number;
  /** Where it stands: its first step, or the first cost row that uses it. */
  readonly cell: CellRef | null;
  readonly years: readonly KeyShares[];
  /** What is wrong with, or worth knowing of, its steps and weights: errors first. */
  readonly problems: readonly Finding[];
}

/** All keys: those in use in the order of the cost rows, then those that are only listed. */
export function keyOverviews({ input, findings }: PaneCalculation): KeyOverview[] {
  const keys = new Map<string, DistributionKey>();
  // A rate is the row's own; its key stands beside it.
  const used = input.keyOf.filter((_, row) => input.costs.rows[row]?.rate === undefined);
  for (const key of [...used, ...input.keys]) {
    const name = foldText(key.name);
    if (name !== '' && !keys.has(name)) keys.set(name, key);
  }
  const rows = rowsByKey(input);
  return [...keys].map(([name, key]) => {
    const users = rows.get(name) ?? [];
    const cells = users.map(({ cells: { key: cell } }) => cell);
    const years =
      input.parties.parties.length === 0 ? [] : keyShares(key, input.parties, yearsOf(input, key, users));
    return {
      key,
      isListed: input.keys.some((listed) => foldText(listed.name) === name),
      uses: users.length,
      rates: users.filter(({ rate }) => rate !== undefined).length,
      cell: key.steps[0]?.cells.level ?? cells[0] ?? null,
      years,
      problems: problemsOf(key, cells, years, findings),
    };
  });
}

type UsedBy = Input['costs']['rows'];

function rowsByKey({ costs }: Input): ReadonlyMap<string, UsedBy[number][]> {
  const rows = new Map<string, UsedBy[number][]>();
  for (const row of costs.rows) addToList(rows, foldText(row.key), row);
  return rows;
}

/** The years of the rows that use the key; where none does, those of all rows that it holds for. */
function yearsOf({ costs }: Input, key: DistributionKey, used: UsedBy): readonly Year[] {
  const years = new Set(used.flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  const held = costs.years.filter((year) => stepsIn(key, year) !== null);
  const unused = held.length === 0 ? costs.years : held;
  const known = years.size === 0 ? unused : costs.years.filter((year) => years.has(year));
  return known.length === 0 ? [null] : known;
}

/** What was found where the key is written, and what following it has shown. */
function problemsOf(
  { steps }: DistributionKey,
  used: readonly CellRef[],
  years: readonly KeyShares[],
  findings: readonly Finding[],
): Finding[] {
  const own = steps.flatMap(({ cells }) => [cells.level, cells.weight, cells.only, cells.remainder]);
  const places = new Set([...own, ...(steps.length === 0 ? used : [])].map(placeText));
  const found = findings.filter(({ cell }) => cell !== null && places.has(placeText(cell)));
  const known = new Map<string, Finding>();
  for (const finding of [...found, ...years.flatMap((year) => year.findings)]) {
    // By code and place: what the calculation says of a cell is worded as for the panel.
    const identity = `${finding.code} ${finding.cell === null ? '' : placeText(finding.cell)}`;
    if (!known.has(identity)) known.set(identity, finding);
  }
  return [...known.values()];
}

function placeText({ sheet, row, column }: CellRef): string {
  return JSON.stringify([sheet, row, column]);
}
