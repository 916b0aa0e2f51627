import { allocate } from '../allocation/allocate';
import type { Allocation } from '../allocation/allocation';
import { withUnread } from '../costs/withUnread';
import type { FindingCode } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import { meantKeys } from '../keys/meantKeys';
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
