import type { Workbook } from '../../workbook/workbook';
import type { Calculator } from '../calculation/createCalculator';
import type { KeyRow } from '../../keys/keyRow';
import type { CellPlace, PanelProps } from '../panelProps';

/** What the pane needs of the world: Excel, and someone who calculates. */
export interface PaneServices {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  /** The workbook's name, for the heading. */
  readonly readWorkbookName: () => Promise<string>;
  readonly readCostRanges: () => Promise<readonly string[]>;
  readonly readSelection: () => Promise<CellPlace>;
  readonly readCells: PanelProps['readCells'];
  readonly goToCell: (cell: CellPlace) => Promise<void>;
  readonly insertExample: () => Promise<void>;
  /** Makes the named tables with headings, ready to fill. */
  readonly insertTables: () => Promise<void>;
  readonly addKey: (steps: readonly KeyRow[]) => Promise<void>;
}
