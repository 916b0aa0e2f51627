import {
  CanceledError,
  CommandType,
  type IDisposable,
  IPermissionService,
  type IRange,
} from '@univerjs/core';
import { WorkbookRenameSheetPermission } from '@univerjs/sheets';
import { whenDrawn } from '../grid/whenDrawn';
import { isFromBook, type GridPort } from './gridPort';

/** What the user may change: cells, and how wide a column shows them. Row heights are the grid's own, found for wrapped text. */
const TAKEN: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-auto-height',
]);

/** Changes of a sheet, and of names; Univer's others are its own bookkeeping. */
const OF_THE_WORKBOOK = /^sheet\.mutation\.|^formula\.mutation\.(?:set|remove)-defined-name$/;

/**
 * Refuses what else can be changed in a grid: sheets, rows, columns, names, protection. The workbook behind it takes
 * only what is typed and how it looks, and what it does not take the grid must not show.
 */
export function refuseChanges(port: GridPort, onRefused: () => void): IDisposable {
  // A tab would go on showing the name that was typed into it. Univer first asks itself who may do what.
  whenDrawn(port, () => {
    const mayRename = new WorkbookRenameSheetPermission(port.unitId).id;
    port.injector.get(IPermissionService).updatePermissionPoint(mayRename, false);
  });
  return port.commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (type !== CommandType.MUTATION || isFromBook(options) || TAKEN.has(id) || !OF_THE_WORKBOOK.test(id))
      return;
    const change = (params ?? {}) as { unitId?: string; subUnitId?: string; range?: IRange };
    if (change.unitId !== port.unitId || makesRoom(id, change, port)) return;
    onRefused();
    throw new CanceledError();
  });
}

/** Whether rows or columns are added past the end of the grid, for what is pasted there. */
function makesRoom(
  id: string,
  { subUnitId = '', range }: { readonly subUnitId?: string; readonly range?: IRange },
  port: GridPort,
): boolean {
  const sheet = port.sheet(subUnitId);
  if (sheet === null || range === undefined) return false;
  return (
    (id === 'sheet.mutation.insert-row' && range.startRow >= sheet.getRowCount()) ||
    (id === 'sheet.mutation.insert-col' && range.startColumn >= sheet.getColumnCount())
  );
}
