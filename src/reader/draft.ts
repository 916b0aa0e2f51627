import type { Sum } from './checks/findSums';
import type { Figure } from './figures/figure';
import type { Unsettled } from './figures/settleWriting';
import type { Given } from './given';
import type { PrintedTable } from './printedTable';
import type { DraftRow } from './roles/draftRow';
import type { Headings } from './roles/findHeadings';
import type { DraftColumn } from './roles/draftColumns';
import type { Shape } from './roles/shape';

/** A table whose columns, rows and sums are found, before units, faults and doubts. */
export interface Draft {
  readonly table: PrintedTable;
  readonly given: Given;
  readonly shape: Shape;
  readonly headings: Headings;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  /** By row: whether it is one that gets a share. */
  readonly isRecipient: readonly boolean[];
  /** By line and column. */
  readonly figures: readonly (readonly Figure[])[];
  readonly unsettled: readonly Unsettled[];
  /** The columns that `sums` look at; their positions are counted in this list. */
  readonly summed: readonly number[];
  readonly sums: readonly Sum[];
}
