import type { Allocation } from '../allocation/allocation';
import { countTrailEntries, trailEntries, trailPerGroup, type TrailPerGroup } from '../allocation/trail';
import type { TrailEntry } from '../allocation/trailEntry';
import { accountsOf } from '../costs/accountsOf';
import type { CostTable } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import { sheetNames } from '../texts/sheetHeadings';
import { SHEET_ROWS } from '../cells/excelLimits';

/** Above this many rows the trail is written per group: a sheet of more is slow to open and to send. */
const LONGEST_TRAIL = 200_000;

/**
 * The entries to write, made one by one as they are asked for; per group, with the note `trail-per-group`, where there
 * are more than 200.000. Where a sheet cannot hold those either there are none, and the error `sheet-too-long`.
 */
export function chooseTrail(
  allocation: Allocation,
  costs: CostTable,
  accounts: Allocation | null,
): { readonly entries: Iterable<TrailEntry>; readonly findings: readonly Finding[] } {
  const rows = countTrailEntries(allocation) + (accounts === null ? 0 : countTrailEntries(accounts));
  if (rows <= LONGEST_TRAIL) {
    const spent = accounts === null ? [] : trailEntries(accounts, accountsOf(costs) ?? costs);
    return { entries: both(trailEntries(allocation, costs), spent), findings: [] };
  }
  const perGroup = finding('note', 'trail-per-group', null, { rows, limit: LONGEST_TRAIL });
  const ofBudget = trailPerGroup(allocation);
  const ofAccounts = accounts === null ? NONE : trailPerGroup(accounts);
  // With its heading row.
  const rowsPerGroup = ofBudget.count + ofAccounts.count + 1;
  if (rowsPerGroup <= SHEET_ROWS)
    return { entries: both(ofBudget.entries, ofAccounts.entries), findings: [perGroup] };
  const tooLong = { sheet: sheetNames.trail, rows: rowsPerGroup, limit: SHEET_ROWS };
  return { entries: [], findings: [finding('error', 'sheet-too-long', null, tooLong)] };
}

const NONE: TrailPerGroup = { count: 0, entries: [] };

/** The entries of the budget, and after them those of the accounts. */
function* both(budget: Iterable<TrailEntry>, accounts: Iterable<TrailEntry>): Generator<TrailEntry> {
  yield* budget;
  for (const entry of accounts) yield { ...entry, isOfAccounts: true };
}
