import { textInput } from '../../cells/textInput';
import { cellBytes } from '../ranges/inParts';
import { deleteSheet } from '../ranges/ranges';
import { constantFormula } from '../reading/fingerprintName';
import type { JournalEntry, JournalState } from '../reading/journal';
import { journalName, journalPartName } from '../reading/reservedNames';
import type { Requests } from '../ranges/requests';
import { addHiddenName } from './marks';

/** Where a run keeps its journal. */
export interface JournalStore {
  /** Writes what is to be put back, and last that this is so: one cell or name, so that Excel does it or does not. */
  readonly write: (requests: Requests, entries: readonly JournalEntry[]) => Promise<void>;
  /** Changes the state; sent with the next sync. */
  readonly setState: (state: JournalState) => void;
  /** Takes it away; sent with the next sync. */
  readonly takeAway: () => void;
}

/** A cell takes 32,767 characters. */
const LONGEST_CELL = 30_000;

/** On its hidden sheet: a row for each entry. */
export function sheetJournal({ workbook }: Excel.RequestContext): JournalStore {
  const sheet = workbook.worksheets.getItem(journalName);
  const setState: JournalStore['setState'] = (state) => {
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [[state]];
  };
  return {
    write: async (requests, entries) => {
      for (const [index, entry] of entries.entries()) {
        const pieces = piecesOf(JSON.stringify(entry), LONGEST_CELL).map(textInput);
        for (const [column, piece] of pieces.entries()) {
          await requests.makeRoom(cellBytes(piece));
          sheet.getRangeByIndexes(1 + index, column, 1, 1).values = [[piece]];
        }
      }
      setState('writing');
    },
    setState,
    takeAway: () => deleteSheet(sheet),
  };
}

/** In a formula a text has at most 255 characters, and each quote may count twice. */
const LONGEST_NAME = 120;

/**
 * In hidden names that are constant texts, which a workbook takes also where its structure is protected (a guess: the
 * protection is of sheets).
 */
export function nameJournal(context: Excel.RequestContext): JournalStore {
  const { names } = context.workbook;
  let parts = 0;
  return {
    write: async (requests, entries) => {
      for (const piece of piecesOf(JSON.stringify(entries), LONGEST_NAME)) {
        await requests.makeRoom(NAME_BYTES);
        addHiddenName(context, journalPartName(++parts), constantFormula(piece));
      }
      addHiddenName(context, journalName, constantFormula('writing' satisfies JournalState));
    },
    setState: (state) => {
      names.getItem(journalName).formula = constantFormula(state);
    },
    takeAway: () => {
      for (let number = 1; number <= parts; number++) names.getItem(journalPartName(number)).delete();
      names.getItem(journalName).delete();
    },
  };
}

/** About what the actions for a name take of a request. */
const NAME_BYTES = 1500;

function piecesOf(text: string, longest: number): string[] {
  return Array.from({ length: Math.ceil(text.length / longest) }, (_, index) =>
    text.slice(index * longest, (index + 1) * longest),
  );
}
