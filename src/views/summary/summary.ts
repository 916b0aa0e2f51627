import type { CellRef } from '../../findings/cellRef';
import type { Severity } from '../../findings/finding';
import type { Ore } from '../../money/ore';

/** A finding as the pane shows it. */
export interface Problem {
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly message: string;
  readonly remedy: string;
}

/** What one recipient gets, and what the sheets say it got; øre. */
export interface PreviewRow {
  readonly name: string;
  readonly sector: string;
  readonly amount: Ore;
  /** null where the sheets do not have the recipient, or are not there. */
  readonly before: Ore | null;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** Øre: the sum of the amounts handed in. */
  readonly total: Ore;
  /** Øre: the same as the sheets have it; null where they are not there. */
  readonly totalBefore: Ore | null;
}

/** The little of a calculation that the pane shows at once, whatever the size of the workbook. */
export interface CalculationSummary {
  readonly found: {
    readonly rows: number;
    readonly groups: number;
    readonly parties: number;
    readonly keys: number;
  };
  /** Keys to choose among for a what-if: those listed in `Nøgler`, and those the rows use. */
  readonly keyNames: readonly string[];
  /** The recipients' rounding unit that `Indstillinger` says; øre. */
  readonly unit: Ore;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Whether all that is wrong is that something has not been filled in yet. */
  readonly isUnfilled: boolean;
  /** The first of the errors, or of the warnings where there is no error. */
  readonly problems: readonly Problem[];
  /** null where an error stops the calculation. */
  readonly preview: Preview | null;
  /** Of the workbook as it is (`own`), and with what was chosen (`chosen`). */
  readonly fingerprints: { readonly own: string; readonly chosen: string };
}
