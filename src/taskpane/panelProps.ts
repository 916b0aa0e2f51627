import type { CellPlace } from '../cells/cellPlace';
import type { PaneCalculation } from '../views/paneCalculation';
import type { KeyRow } from '../keys/keyRow';
import type { Language } from '../texts/language';
import type { CellValue } from '../cells/grid';
import type { Covered } from '../workbook/coverName';
import type { WorkbookState } from '../cells/workbookState';

/** What every panel behind a tab is given. All of it is of one moment: the workbook as it was last read. */
export interface PanelProps {
  readonly calculation: PaneCalculation;
  /** What was read: the input's grids, the sheets, and where our blocks stand. */
  readonly state: WorkbookState;
  readonly language: Language;
  /** The cell selected in Excel, kept up as the user moves; null while that is not known. */
  readonly selection: CellPlace | null;
  /** Selects a cell in Excel and brings its sheet to the front. What fails is shown by the pane. */
  readonly goTo: (cell: CellPlace) => void;
  /** Goes to a cell and opens *Forklar* on it. */
  readonly explain: (cell: CellPlace) => void;
  /** Reads cells of the workbook as they are now; rejects where Excel cannot. */
  readonly readCells: (
    area: CellPlace & { readonly rows: number; readonly columns: number },
  ) => Promise<CellValue[][]>;
  /** Adds a key's steps below those of `Nøgler`, which is made where it is missing; rejects where nothing was written. */
  readonly addKey: (steps: readonly KeyRow[]) => Promise<void>;
  /** Lets an input's name or table cover other cells, `A12:F13` more or exactly these; rejects where nothing was changed. */
  readonly coverName: (name: string, cells: string, extent: 'more' | 'exactly') => Promise<Covered>;
}
