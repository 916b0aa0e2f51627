import { CanceledError, type ICommandInfo, type IDisposable } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Book } from '../../book/book';
import type { Shift } from '../../book/shift';
import { isFromBook, type GridPort } from './gridPort';
import { commandArea, REFUSED_COMMANDS, STRUCTURE_COMMANDS, type CommandParams } from './structureCommands';

/** How the workbook is changed when the user inserts, deletes, renames or moves something in the grid. */
export interface StructureEdits {
  readonly shift: (shift: Shift) => void;
  /** Afterwards, with the cells that were shifted, if any; `failure` where the workbook refused. */
  readonly onDone: (shift: Shift | null, failure: unknown) => void;
}

/** Lets commands that change what is where be carried out by the workbook instead of the grid, and refuses those it cannot. */
export function interceptCommands(book: Book, port: GridPort, edits: StructureEdits): IDisposable {
  const selections = port.injector.get(SheetsSelectionsService);
  return port.commands.beforeCommandExecuted((info: Readonly<ICommandInfo>, options) => {
    if (isFromBook(options)) return;
    if (REFUSED_COMMANDS.has(info.id)) throw new CanceledError();
    const carryOut = STRUCTURE_COMMANDS[info.id];
    if (carryOut === undefined) return;
    const params = (info.params ?? {}) as CommandParams;
    const sheet = book.sheets.find(({ id }) => id === params.subUnitId) ?? book.activeSheet;
    const range = params.range ?? selections.getCurrentLastSelection()?.range;
    const area = range ? commandArea(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    let shifted: Shift | null = null;
    try {
      carryOut({
        book,
        sheet,
        area,
        params,
        shift: (shift) => {
          edits.shift(shift);
          shifted = shift;
        },
      });
      edits.onDone(shifted, null);
    } catch (failure) {
      edits.onDone(null, failure);
    }
    throw new CanceledError();
  });
}
