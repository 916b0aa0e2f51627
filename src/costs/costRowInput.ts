import type { Finding } from '../findings/finding';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';

/** A row of `Omkostninger` that is being read. */
export interface CostRowInput {
  readonly table: Table<CostField>;
  /** Counted from the heading row, which is 0. */
  readonly row: number;
  /** What is wrong with the row is added here. */
  readonly findings: Finding[];
}
