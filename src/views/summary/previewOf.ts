import type { Calculation } from '../../calculation/calculate';
import type { Ore } from '../../money/ore';
import { mergeGroups } from '../../sheets/mergeGroups';
import { wantedOverview } from '../../sheets/wantedSheets';
import type { WorkbookState } from '../../cells/workbookState';
import { readOverview } from './readOverview';
import type { Preview } from './summary';

/** What each recipient gets over all groups, beside what `Samlet oversigt` has now; null where there is no allocation. */
export function previewOf({ allocation, input }: Calculation, state: WorkbookState): Preview | null {
  if (allocation === null) return null;
  const { parties } = input.parties;
  const overview = mergeGroups(allocation, input.parties);
  const written = readOverview(state.grids.get(wantedOverview.definedName));
  const seen = new Map<string, number>();
  const rows = overview.parties.flatMap(({ party, amounts }) => {
    const recipient = parties[party];
    if (recipient === undefined) return [];
    const { name, sector } = recipient;
    // Two sectors may hold the same name: then the first is the first.
    const place = seen.get(name) ?? 0;
    seen.set(name, place + 1);
    return [{ name, sector, amount: sumOf(amounts), before: written?.amountsOf.get(name)?.[place] ?? null }];
  });
  return { rows, total: sumOf(overview.totals), totalBefore: written?.total ?? null };
}

function sumOf(amounts: readonly Ore[]): Ore {
  return amounts.reduce((sum, amount) => (Number.isNaN(amount) ? sum : sum + amount), 0);
}
