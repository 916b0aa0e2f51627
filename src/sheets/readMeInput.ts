import type { CostTable } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import type { FunctionId } from '../texts/functionNames';
import type { Grid } from '../cells/grid';
import type { CellPlan } from './sheetPlan';

/** What `Læs mig` is made of. */
export interface ReadMeInput {
  /** Of Kommuneandel: `1.0.0`. */
  readonly version: string;
  /** What the sheet is written for; see `readMeMark`. */
  readonly mark: string;
  readonly costs: CostTable;
  readonly parties: PartyTable;
  /** By `CostRow.index`. */
  readonly keyOf: readonly DistributionKey[];
  readonly settings: Settings;
  /** The input ranges as they stand; null for one the workbook has not. */
  readonly ranges: {
    readonly costs: readonly Grid[];
    readonly parties: Grid | null;
    readonly keys: Grid | null;
    readonly settings: Grid | null;
    readonly published: Grid | null;
  };
  readonly errors: number;
  readonly warnings: number;
  readonly frozenFormulas: number;
  readonly liveFormulas: number;
  /** The custom functions in those formulas. */
  readonly functions: readonly FunctionId[];
}

/** A line: what it is about, and what it says. */
export type ReadMeCells = readonly [CellPlan, string];
