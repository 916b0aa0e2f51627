import type { CellValue } from '../../cells/grid';
import type { CellInput } from '../../freezing/areaChange';
import type { Rectangle } from '../../cells/rectangle';

/** What has to be put back if a run does not get to its end. A `sheet` is the name of a mark on it (see `markedSheet`). */
export type JournalEntry =
  /** Cells copied to the same place of a hidden sheet. */
  | { readonly kind: 'copy'; readonly sheet: string; readonly copy: string; readonly address: string }
  /** Cells that held this, with these number formats; null for one that is not written. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Rectangle;
      readonly inputs: readonly (readonly CellInput[])[];
      readonly formats: readonly (readonly string[])[];
    }
  /** A name as it was; the formula is null for one that was not there. */
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly formula: string | null;
      readonly comment: string;
    }
  /** Whole rows, or columns of a block, that change places by way of a hidden sheet. */
  | {
      readonly kind: 'move';
      readonly axis: 'rows' | 'columns';
      readonly sheet: string;
      /** Where they stood, and where they are kept on the hidden sheet. */
      readonly from: Rectangle;
      readonly by: string;
      /** The name of the mark on their first cell. */
      readonly mark: string;
    }
  /** A table that was as large as what its mark is on. */
  | { readonly kind: 'table'; readonly table: string; readonly mark: string }
  /** A sheet that was as hidden as this. */
  | {
      readonly kind: 'visibility';
      readonly sheet: string;
      readonly visibility: Excel.Worksheet['visibility'];
    }
  /** A name of people in the workbook's properties. */
  | { readonly kind: 'person'; readonly field: PersonField; readonly name: string }
  /** A sheet that was not there. */
  | { readonly kind: 'sheet'; readonly sheet: string };

/** What add-ins can change of a workbook's names of people; who saved it last is Excel's own. */
export const PERSON_FIELDS = ['author', 'manager', 'company'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** A name as it is before a run; null for one that is not there. */
export function nameEntry(
  name: string,
  before: { readonly formula: string; readonly comment: string } | null,
): JournalEntry {
  return { kind: 'name', name, formula: before?.formula ?? null, comment: before?.comment ?? '' };
}

/**
 * `writing`: what is in the journal is to be put back. `undone`: it has been, and only hidden sheets are left to take
 * away. `written`: everything is written, and emptied rows are left to take away too. Without a state nothing has been
 * touched yet.
 */
export type JournalState = 'writing' | 'undone' | 'written';

export interface Journal {
  readonly state: JournalState | null;
  readonly entries: readonly JournalEntry[];
}

const STATES: readonly string[] = ['writing', 'undone', 'written'] satisfies JournalState[];

/** Reads a journal from the cells of its sheet, of which the first is the state; a long entry goes on in the cells beside. */
export function parseJournal(values: readonly (readonly CellValue[])[]): Journal {
  const [state, ...entries] = values.map((row) => row.map(String).join(''));
  return {
    state: stateOf(state),
    entries: entries.filter((text) => text !== '').map((text) => JSON.parse(text) as JournalEntry),
  };
}

/** The journal of a state and a text, both from hidden names. The text is whole only while it is needed: its names come before the state, and go one by one when it says something else. */
export function journalOf(state: string | undefined, text: string): Journal {
  const known = stateOf(state);
  return { state: known, entries: known === 'writing' ? (JSON.parse(text) as JournalEntry[]) : [] };
}

function stateOf(text: string | undefined): JournalState | null {
  return text !== undefined && STATES.includes(text) ? (text as JournalState) : null;
}
