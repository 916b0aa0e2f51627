import type { FittingCells } from '../../intake/fittingCells';
import type { Intake, IntakeChoices } from '../../intake/intake';
import type { TablesRead } from '../../intake/readSource';
import type { TableSource } from '../../intake/tableSource';
import type { Given } from '../../reader/given';
import type { NewTables } from '../../workbook/addTables';

/** What can be wrong before anything is read, or when tables are made. */
export type ReadingProblem =
  /** Nothing is written on the sheet, or in what is selected. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'no table' }
  | { readonly kind: 'unreadable' }
  /** Tables of ours are there already. */
  | { readonly kind: 'exist'; readonly tables: readonly string[] }
  /** The cells are not as they were read. */
  | { readonly kind: 'changed' }
  /** What was made is not as it was made, or has been calculated from. */
  | { readonly kind: 'made changed' }
  | { readonly kind: 'not taken back' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'not written' };

/** What the panel shows. */
export interface ReadingState {
  /** The pasted text, as it is being edited. */
  readonly text: string;
  readonly source: TableSource | null;
  /** By table of the source. */
  readonly given: readonly Given[];
  readonly choices: IntakeChoices;
  /** While it is being tried what becomes of a corrected reading, that of the one before is still shown. */
  readonly phase: 'nothing' | 'reading' | 'trying' | 'read' | 'writing' | 'taking back';
  readonly read: TablesRead | null;
  /** Comes a moment after the tables. */
  readonly intake: Intake | null;
  /** The user's cells that are tables of ours as they stand. */
  readonly fitting: readonly FittingCells[];
  /** Whether these get the names of ours, instead of new sheets being made of them. */
  readonly usesOwnCells: boolean;
  /** Whether the user has said that the doubts have been looked at. */
  readonly isChecked: boolean;
  readonly problem: ReadingProblem | null;
  /** The tables that there are now, and those of them that are names over the user's own cells. */
  readonly made: {
    readonly tables: readonly string[];
    readonly named: readonly string[];
    /** What was asked for, and can be taken back. */
    readonly wanted: NewTables;
  } | null;
  /** Whether what was made has been taken back. */
  readonly isTakenBack: boolean;
}

export const FIRST_CHOICES: IntakeChoices = { key: null, groups: {}, takesUncounted: false, fillsIn: true };

export const FIRST_READING: ReadingState = {
  text: '',
  source: null,
  given: [],
  choices: FIRST_CHOICES,
  phase: 'nothing',
  read: null,
  intake: null,
  fitting: [],
  usesOwnCells: true,
  isChecked: false,
  problem: null,
  made: null,
  isTakenBack: false,
};
