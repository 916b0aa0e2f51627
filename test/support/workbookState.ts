import type { WorkbookState } from '../../src/cells/workbookState';

/** What is read of a workbook that holds nothing but what is told. */
export function workbookState(holds: Partial<WorkbookState> = {}): WorkbookState {
  return {
    grids: new Map(),
    notRanges: [],
    sheets: [],
    isStructureProtected: false,
    blocks: [],
    otherNames: [],
    fingerprint: null,
    isInterrupted: false,
    ...holds,
  };
}
