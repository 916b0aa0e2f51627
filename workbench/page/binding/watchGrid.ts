import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import type { Book, Rectangle, Sheet } from '../../book/book';
import { bounding } from '../../book/areas';
import { isFromBook, type GridPort } from './gridPort';
import type { StyleIds } from './styleIds';
import { takeCells, type CellMatrix } from './takeCells';
import { takeColumnWidths } from './takeColumnWidths';

interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly ranges?: readonly IRange[];
}

export interface GridWatcher {
  /** True while the binding itself changes the grid. */
  isPushing: boolean;
  readonly dispose: () => void;
}

/** What the watcher tells of: cells the user has changed, and the sheet he has gone to. */
export interface WatcherEvents {
  readonly onEdit: (sheet: Sheet, area: Rectangle) => void;
  readonly onActivate: (sheet: Sheet, before: Sheet) => void;
}

/** Writes what the user changes in the grid into the workbook. */
export function watchGrid(book: Book, port: GridPort, styles: StyleIds, events: WatcherEvents): GridWatcher {
  const watcher: GridWatcher = {
    isPushing: false,
    dispose: () => {
      subscription.dispose();
    },
  };
  const sheetOf = (id: string | undefined): Sheet | undefined => book.sheets.find((sheet) => sheet.id === id);

  function edit(subUnitId: string | undefined, cells: CellMatrix): void {
    const sheet = sheetOf(subUnitId);
    const gridSheet = sheet && port.sheet(sheet.id);
    if (!sheet || !gridSheet) return;
    const area = takeCells(sheet, gridSheet, cells, port, styles);
    if (area !== null) events.onEdit(sheet, area);
  }

  function activate(sheet: Sheet | undefined): void {
    const before = book.activeSheet;
    if (sheet === undefined || sheet === before) return;
    book.activeSheet = sheet;
    events.onActivate(sheet, before);
  }

  function take(id: string, params: ChangeParams): void {
    const sheet = sheetOf(params.subUnitId);
    switch (id) {
      case 'sheet.mutation.set-range-values':
        edit(params.subUnitId, params.cellValue ?? {});
        return;
      case 'sheet.mutation.move-range':
        if (params.from) edit(params.from.subUnitId, params.from.value);
        if (params.to) edit(params.to.subUnitId, params.to.value);
        return;
      case 'sheet.mutation.set.numfmt':
      case 'sheet.mutation.remove.numfmt':
        edit(
          params.subUnitId,
          cellsOf(params.ranges ?? Object.values(params.values ?? {}).flatMap(({ ranges }) => ranges)),
        );
        return;
      case 'sheet.operation.set-worksheet-active':
        activate(sheet);
        return;
      case 'sheet.mutation.set-worksheet-col-width': {
        const gridSheet = sheet && port.sheet(sheet.id);
        if (sheet && gridSheet) takeColumnWidths(sheet, gridSheet);
      }
    }
  }

  const subscription = port.commands.onCommandExecuted(
    ({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      const change = (params ?? {}) as ChangeParams;
      if (watcher.isPushing || isFromBook(options) || change.unitId !== port.unitId) return;
      // Univer's own bookkeeping of formulas, before the change itself comes.
      if (options?.['fromFormula'] !== true) take(id, change);
    },
  );
  return watcher;
}

function cellsOf(ranges: readonly IRange[]): CellMatrix {
  const cells: Record<number, Record<number, null>> = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      const line = (cells[row] ??= {});
      for (let column = startColumn; column <= endColumn; column++) line[column] = null;
    }
  }
  return cells;
}

/** Collects edits that come one after another (a paste, a fill) into one for each sheet. */
export function collectEdits(
  report: (sheet: Sheet, area: Rectangle) => void,
): (sheet: Sheet, area: Rectangle) => void {
  const waiting = new Map<Sheet, Rectangle>();
  return (sheet, area) => {
    if (waiting.size === 0) {
      setTimeout(() => {
        const edits = [...waiting];
        waiting.clear();
        for (const [edited, bounds] of edits) report(edited, bounds);
      });
    }
    const before = waiting.get(sheet);
    waiting.set(sheet, before === undefined ? area : bounding(before, area));
  };
}
