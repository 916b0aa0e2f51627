import type { CalculationSummary } from '../views/summary/summary';
import type { ReadWorkbook } from './store/paneState';
import type { PaneCalculation } from '../views/paneCalculation';
import type { WorkbookState } from '../cells/workbookState';

/** What every panel behind a tab is given. All of it is of one moment: the workbook as it was last read. */
export interface PanelProps {
  readonly calculation: PaneCalculation;
  /** What was read: the input's grids, the sheets, and where our blocks stand. */
  readonly state: WorkbookState;
}

/** What *Fordel* is given: the workbook as it was read, and what it comes to. */
export interface AllocatePanelProps {
  readonly read: ReadWorkbook;
  readonly summary: CalculationSummary;
}
