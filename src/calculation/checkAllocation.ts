import { allocate } from '../allocation/allocate';
import type { Allocation } from '../allocation/allocation';
import { yearsOfRows } from '../costs/compareYears';
import type { CostTable } from '../costs/costRow';
import type { FindingCode, Parsed } from '../findings/finding';
import type { DistributionKey } from '../keys/distributionKey';
import { nearestName } from '../tables/nearestName';
import type { Input } from './input';

/** What is said where an amount has no year, which does not count where no year could be read. */
const OF_YEARS = new Set<FindingCode>(['driver-needs-year', 'column-needs-year', 'step-year-missing']);

/**
 * Checks keys, filters and drivers of an input that has errors already, so that all of them are told in one go. The
 * allocation is of no use: what could not be read counts as 0.
 */
export function checkAllocation({ costs, keys, keyOf, parties, settings }: Input): Parsed<Allocation> {
  // Without recipients there is nothing to check keys against, and every finding would only echo that.
  if (parties.parties.length === 0) return { value: { groups: [], steps: [] }, findings: [] };
  const checked = withUnread(costs);
  const { value, findings } = allocate(checked, meantKeys(keyOf, keys), parties, settings);
  const hasYears = checked.years.some((year) => year !== null);
  return { value, findings: hasYears ? findings : findings.filter(({ code }) => !OF_YEARS.has(code)) };
}

/**
 * The cost rows with 0 for the amounts that could not be read, so that keys and drivers are checked for them in the same
 * go. Where no row has any, since the years' headings could not be read, each has 0 without a year.
 */
function withUnread(costs: CostTable): CostTable {
  const isBlank = costs.rows.every(({ amounts, unread }) => amounts.length === 0 && unread === undefined);
  const rows = costs.rows.map((row) => {
    const whole = { year: null, amount: 0, cell: row.cells.label };
    return { ...row, amounts: isBlank ? [whole] : [...row.amounts, ...(row.unread ?? [])] };
  });
  return { ...costs, rows, years: isBlank ? [null] : yearsOfRows(rows) };
}

/**
 * The keys by which drivers are checked where some are unknown: in an unknown one's place the listed key whose name is
 * nearest, so that what is wrong with its steps is told in the same go. Nothing is to be allocated by these.
 */
function meantKeys(
  keyOf: readonly DistributionKey[],
  listed: readonly DistributionKey[],
): readonly DistributionKey[] {
  if (keyOf.every(({ steps }) => steps.length > 0)) return keyOf;
  const names = listed.map(({ name }) => name);
  return keyOf.map((key) => {
    if (key.steps.length > 0) return key;
    const meant = nearestName(key.name, names);
    return listed.find(({ name }) => name === meant) ?? key;
  });
}
