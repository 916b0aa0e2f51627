import { addToList } from '../../cells/addToList';
import type { Ore } from '../../money/ore';
import { overviewHeadings, rowLabels } from '../../texts/sheetHeadings';
import type { CellValue, Grid } from '../../cells/grid';

/** What `Samlet oversigt` says now: each recipient's amount, in the order of the rows of that name, and their total; øre. */
export interface WrittenOverview {
  readonly amountsOf: ReadonlyMap<string, readonly Ore[]>;
  readonly total: Ore;
}

/** Reads the block as it stands, adding up its plain amounts; null where it is not there, or is not ours any more. */
export function readOverview(grid: Grid | undefined): WrittenOverview | null {
  const headings = grid?.values[0]?.map(String) ?? [];
  const sum = headings.indexOf(overviewHeadings.sum);
  if (grid === undefined || headings[0] !== overviewHeadings.party || sum < 0) return null;
  const end = grid.values.findIndex(([label]) => label === rowLabels.total);
  const rows = grid.values.slice(1, end < 0 ? undefined : end);
  const amountsOf = new Map<string, Ore[]>();
  let total = 0;
  for (const [label = '', ...cells] of rows) {
    const amount = cells.slice(0, sum - 1).reduce<Ore>((ore, cell) => ore + oreOf(cell), 0);
    addToList(amountsOf, String(label), amount);
    total += amount;
  }
  return { amountsOf, total };
}

function oreOf(cell: CellValue): Ore {
  return typeof cell === 'number' ? Math.round(cell * 100) : 0;
}
