import type { FreezeReport, ThawReport } from '../../freezing/freezing';
import type { Ore } from '../../money/ore';
import type { SharingCheck, SharingKind } from '../../sharing/sharing';
import type { ApplyReport, CannotWriteHere, InTheWay } from '../../workbook/workbook';
import type { WorkbookState } from '../../cells/workbookState';
import type { CalculationSummary } from '../../views/summary/summary';
import type { CellPlace } from '../../cells/cellPlace';
import type { PaneCalculation } from '../../views/paneCalculation';
import type { LoggedRequest } from '../report/logRequests';

export type Tab = 'allocate' | 'keys' | 'control' | 'sharing';

/** What *Kontrol* shows: all that was found, or where the selected amount comes from. */
export type ControlView = 'found' | 'explain';

/** What the user has picked; null where the workbook decides. */
export interface PaneChoices {
  /** Names of the ranges with cost rows. */
  readonly costs: readonly string[] | null;
  /** What-if: a key for all cost rows. */
  readonly key: string | null;
  /** What-if: the recipients' rounding unit, øre. */
  readonly unit: Ore | null;
  /** The name of the variant whose own sheets a what-if is written to; null for the same sheets as ever. */
  readonly variant: string | null;
}

/** The workbook as it was last read. */
export interface ReadWorkbook {
  /** `''` where it has no name yet. */
  readonly name: string;
  readonly state: WorkbookState;
  /** The ranges that can be picked as cost rows. */
  readonly costRanges: readonly string[];
}

/** What is being done to the workbook, and how far a recalculation has come. */
export type RunPhase =
  | { readonly kind: 'reading' }
  | { readonly kind: 'allocating'; readonly done: number; readonly rows: number }
  | { readonly kind: 'planning' }
  | { readonly kind: 'writing'; readonly sheet: string; readonly number: number; readonly sheets: number }
  | { readonly kind: 'stopping' }
  /** What is over before anybody could stop it. */
  | { readonly kind: ShortTask };

export type ShortTask = 'freezing' | 'thawing' | 'mending' | 'writingReadMe' | 'puttingBack';

/** What can go wrong that is nobody's data. */
export type Failure =
  | 'writeFailed'
  | 'writtenOtherwise'
  | 'restoreFailed'
  | 'excelBusy'
  | 'accessDenied'
  | 'connectionLost'
  | 'workbookChanged'
  | 'rangeTooLarge'
  | 'readFailed'
  | 'calculationFailed'
  | 'insertFailed'
  | 'changeFailed'
  | 'functionsUnknown';

/** How the last thing the user asked for went. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly report: ApplyReport;
      readonly total: Ore;
      readonly totalBefore: Ore | null;
    }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'errors'; readonly count: number }
  | { readonly kind: 'tablesMade' }
  | { readonly kind: 'frozen'; readonly report: FreezeReport }
  | { readonly kind: 'thawed'; readonly report: ThawReport }
  | { readonly kind: 'mended'; readonly what: SharingKind; readonly count: number }
  | { readonly kind: 'readMeWritten' }
  | { readonly kind: 'putBack' }
  /** Sheets are protected, so nothing was changed; none are named where it is the workbook's structure. */
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /**
   * Filters, or tables made of our blocks, would let Excel write something else; nothing was changed. `spread`: it filled
   * other cells of a table by itself, and all was put back.
   */
  | {
      readonly kind: 'inTheWay';
      readonly reason: CannotWriteHere['reason'] | 'spread';
      readonly places: readonly InTheWay[];
    }
  | { readonly kind: 'filtersCleared' }
  | { readonly kind: 'cellGone'; readonly sheet: string }
  /** What is selected is no cells, so that it cannot be known what to freeze. */
  | { readonly kind: 'selectionUnreadable' }
  | { readonly kind: 'failed'; readonly failure: Failure };

const SUCCESSES = [
  ...(['done', 'frozen', 'thawed', 'mended'] as const),
  ...(['readMeWritten', 'putBack', 'filtersCleared'] as const),
];

/** What went as it was asked for. */
export type Success = Extract<Outcome, { readonly kind: (typeof SUCCESSES)[number] }>;

/** Whether something went as it was asked for: then nobody needs to be told any longer once they go on. */
export function isSuccess(outcome: Outcome | null): outcome is Success {
  return SUCCESSES.some((kind) => kind === outcome?.kind);
}

/** What *Fordel* shows instead of the workbook: a published table on the sheet, a pasted one, or the municipalities to put in. */
export type ReadingTask = 'cells' | 'text' | 'municipalities';

/** Everything the pane shows. */
export interface PaneState {
  readonly tab: Tab;
  readonly readingTask: ReadingTask | null;
  readonly controlView: ControlView;
  /** Whether the workbook is being read or calculated, so that what is shown may be about to change. */
  readonly isLooking: boolean;
  readonly read: ReadWorkbook | null;
  readonly choices: PaneChoices;
  readonly summary: CalculationSummary | null;
  /** The whole calculation without what-if, for the panels behind the other tabs; fetched when one is open. */
  readonly calculation: PaneCalculation | null;
  /** The fingerprint of the input whose findings the user has had in view; null before the first time. */
  readonly seenFindings: string | null;
  /** Checked while *Del* is open, and null before that. */
  readonly sharing: SharingCheck | null;
  /** Formulas of ours that showed `#NAME?` when the pane was opened; 0 before that is known, and once they are mended. */
  readonly unknownFormulas: number;
  readonly selection: CellPlace | null;
  readonly run: RunPhase | null;
  /** Whether Excel has let something wait for an answer for so long that the user may have to do something in it. */
  readonly isExcelSilent: boolean;
  /** Whether something waits for the workbook to come to the front again. */
  readonly isWaitingForFront: boolean;
  readonly outcome: Outcome | null;
  /** The last exception there was, also one that nobody caught: for the problem report. */
  readonly problem: unknown;
  /** The last requests to Excel; the list itself is kept up without telling anyone. */
  readonly requests: readonly LoggedRequest[];
}

export const NO_CHOICES: PaneChoices = { costs: null, key: null, unit: null, variant: null };

export const FIRST_STATE: PaneState = {
  tab: 'allocate',
  readingTask: null,
  controlView: 'found',
  isLooking: true,
  read: null,
  choices: NO_CHOICES,
  summary: null,
  calculation: null,
  seenFindings: null,
  sharing: null,
  unknownFormulas: 0,
  selection: null,
  run: null,
  isExcelSilent: false,
  isWaitingForFront: false,
  outcome: null,
  problem: null,
  requests: [],
};
