import type { WorkbookState, WrittenBlock } from '../cells/workbookState';

/** What of a workbook decides where sheets can go. */
export type SheetsState = Pick<WorkbookState, 'sheets' | 'otherNames' | 'isStructureProtected'> & {
  readonly blocks: readonly WrittenBlock[];
};

/** A sheet with the names it gets, or has already: the user may have renamed or moved it. */
export interface ChosenSheet {
  readonly name: string;
  readonly definedName: string;
  /** The blocks' defined names, in the order of `WantedSheet.blocks`. */
  readonly blocks: readonly string[];
  readonly isNew: boolean;
}
