import type { BlockPlan, RowKind } from '../../sheets/sheetPlan';
import { type Run, runsOf } from '../ranges/runs';

/** Neighbouring cells of one column that are green where they hold what is `good`, and else red. */
export interface CheckRun {
  readonly first: number;
  readonly count: number;
  readonly column: number;
  readonly good: number | string;
}

/** Excel's own colours for good and bad; a check has a conditional format of ours for each. */
export const checkLooks = {
  good: { fill: '#C6EFCE', fontColor: '#006100' },
  bad: { fill: '#FFC7CE', fontColor: '#9C0006' },
} as const;

/** The checks of a block that Excel itself colours, so that they stay true without the add-in. */
export function checkRuns(plan: BlockPlan): CheckRun[] {
  const { liveChecks, liveAge } = plan;
  const runs = (kind: RowKind, columns: readonly number[], good: number | string): CheckRun[] =>
    kindRuns(plan).flatMap(({ key, first, count }) =>
      key === kind ? columns.map((column) => ({ first, count, column, good })) : [],
    );
  return [
    ...(liveChecks === undefined
      ? []
      : runs(liveChecks.rows === 'items' ? 'item' : 'check', liveChecks.columns, liveChecks.good)),
    ...(liveAge === undefined ? [] : runs('age', [0], liveAge)),
  ];
}

/** Rows of one kind that follow each other. */
export function kindRuns({ rows }: BlockPlan): Run<RowKind>[] {
  return runsOf(rows.map((row) => row.kind));
}
