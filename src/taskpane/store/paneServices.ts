import type { CalculationChoices } from '../../calculation/inputNames';
import type { FreezeReport, FreezeScope, ThawReport } from '../../freezing/freezing';
import type { SharingCheck } from '../../sharing/sharing';
import type { KnownOfWorkbook } from '../../sharing/sharingFacts';
import type { MendableKind } from '../../workbook/sharing/mend';
import type { InTheWay, Workbook } from '../../workbook/workbook';
import type { Calculator } from '../calculation/createCalculator';
import type { KeyRow } from '../../keys/keyLayout';
import type { CellValue } from '../../cells/grid';
import type { Covered } from '../../workbook/coverName';
import type { ReadingServices } from '../reading/readingServices';
import type { CellPlace } from '../../cells/cellPlace';
import type { ReadWorkbook } from './paneState';

/** What the pane needs of the world: Excel, and someone who calculates. */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** Reads what the pane shows: the input, our sheets, the workbook's name, and which ranges can be picked as cost rows. */
  readonly readWorkbook: () => Promise<ReadWorkbook>;
  readonly readSelection: () => Promise<CellPlace>;
  /** Reads cells of the workbook as they are now; rejects where Excel cannot. */
  readonly readCells: (
    area: CellPlace & { readonly rows: number; readonly columns: number },
  ) => Promise<CellValue[][]>;
  readonly goToCell: (cell: CellPlace) => Promise<void>;
  readonly insertExample: () => Promise<void>;
  /** Makes the named tables with headings, ready to fill. */
  readonly insertTables: () => Promise<void>;
  /** What reading published tables needs. */
  readonly reading: () => Promise<ReadingServices>;
  /** Adds a key's steps below those of `Nøgler`, which is made where it is missing; rejects where nothing was written. */
  readonly addKey: (steps: readonly KeyRow[]) => Promise<void>;
  /** Lets an input's name or table cover other cells, `A12:F13` more or exactly these; rejects where nothing was changed. */
  readonly coverName: (name: string, cells: string, extent: 'more' | 'exactly') => Promise<Covered>;
  /** Turns our formulas into their values, and keeps them with the workbook. */
  readonly freeze: (scope: FreezeScope) => Promise<FreezeReport>;
  readonly thaw: () => Promise<ThawReport>;
  /** Shows the rows that filters hide. */
  readonly clearFilters: (places: readonly InTheWay[]) => Promise<void>;
  /** Looks for what a user would want to know of before mailing the workbook; changes nothing. */
  readonly checkSharing: (known: KnownOfWorkbook) => Promise<SharingCheck>;
  /** Counts the formulas of ours that show `#NAME?`. */
  readonly countUnknown: () => Promise<number>;
  /** Mends one thing the check found; gives how many were mended. */
  readonly mend: (kind: MendableKind) => Promise<number>;
  /** Writes the sheet that says how the figures were made, from the workbook's own choices. */
  readonly writeReadMe: (choices: CalculationChoices) => Promise<void>;
}
