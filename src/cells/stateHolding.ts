import type { WorkbookState } from './workbookState';

/** What is read of a workbook that holds what is given and nothing else: no sheets of ours, no names of others. */
export function stateHolding(holds: Partial<WorkbookState>): WorkbookState {
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
