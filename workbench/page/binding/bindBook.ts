import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Book, Rectangle, Sheet } from '../../book/book';
import type { PageGrid } from '../grid/createGrid';
import { whenDrawn } from '../grid/whenDrawn';
import { followLinks } from './followLinks';
import { fitRows, stopFittingRows } from './fitRows';
import { bringIntoView } from './bringIntoView';
import { createGridPort, type GridPort } from './gridPort';
import { toGridRange } from './gridSheet';
import { toGridWorkbook } from './gridWorkbook';
import { pushCells } from './pushCells';
import { pushLayout } from './pushLayout';
import { createNamesPush } from './pushNames';
import { pushSheets } from './pushSheets';
import { refuseChanges } from './refuseChanges';
import { selectedArea } from './selectedArea';
import { showConditionalFormats } from './showConditionalFormats';
import { showErrorMessages } from './showErrorMessages';
import { createStyleIds } from './styleIds';
import { collectEdits, watchGrid } from './watchGrid';

/** What the user does in the grid that the rest of the page wants to know. */
export interface GridEvents {
  /** Cells hold something else than before. */
  readonly onEdit: (sheet: Sheet, area: Rectangle) => void;
  readonly onSelect: (sheet: Sheet, area: Rectangle) => void;
  readonly onActivate: (sheet: Sheet, before: Sheet) => void;
  /** Something has changed that formulas may depend on: their values are to be brought up to date. */
  readonly calculate: () => void;
  /** The user wanted something that the workbook does not take from the grid. */
  readonly onRefused: () => void;
}

/** A workbook shown in the grid. The workbook is the truth; the grid shows it and lets the user edit it. */
export interface BookBinding {
  readonly port: GridPort;
  /** Shows what has changed in the workbook; gives the areas, by sheet, of the cells that hold something else than before. */
  readonly push: () => ReadonlyMap<Sheet, Rectangle>;
  /** Brings the values of formulas up to date, and shows them. */
  readonly recalculate: () => void;
  /** Selects cells in the grid and brings them into view. */
  readonly select: (sheet: Sheet, area: Rectangle) => void;
  readonly close: () => void;
}

interface PushedSheets {
  readonly isChanged: boolean;
  readonly edited: ReadonlyMap<Sheet, Rectangle>;
}

/** Opens a workbook in the grid under an identifier of its own. */
export function bindBook(book: Book, grid: PageGrid, unitId: string, events: GridEvents): BookBinding {
  const port = createGridPort(grid, unitId);
  const styles = createStyleIds((id, look) => {
    grid.api.getWorkbook(unitId)?.getWorkbook().getStyles().addCustomStyle(id, look);
  });
  grid.api.createWorkbook(toGridWorkbook(book, unitId, styles)).setNumfmtLocal(grid.language);
  grid.prepare();
  const pushNames = createNamesPush(port, book);
  const watcher = watchGrid(book, port, styles, { onEdit: collectEdits(onEdit), onActivate });
  const errorMessages = showErrorMessages(book, port);
  let selection: Rectangle | null = null;
  const selectionSubscription = watchSelection();
  const attachments = [
    watcher,
    errorMessages,
    refuseChanges(port, events.onRefused),
    showConditionalFormats(book, port),
    followLinks(book, port, select),
  ];
  push();
  whenDrawn(port, () => {
    if (grid.api.getWorkbook(unitId) !== null) fitRows(book.activeSheet, port);
  });

  function onActivate(sheet: Sheet, before: Sheet): void {
    fitRows(sheet, port);
    events.onActivate(sheet, before);
  }

  function onEdit(sheet: Sheet, area: Rectangle): void {
    events.calculate();
    push();
    events.onEdit(sheet, area);
  }

  function watchSelection(): { unsubscribe(): void } {
    let selected: string | undefined;
    return port.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const range = selections?.at(-1)?.range;
      const place = range && JSON.stringify([book.activeSheet.id, selectedArea(range)]);
      // The grid tells of a click twice: when the button goes down and when it comes up.
      if (!range || watcher.isPushing || place === selected) return;
      selected = place;
      selection = selectedArea(range);
      errorMessages.show(book.activeSheet, selection);
      events.onSelect(book.activeSheet, selection);
    });
  }

  function select(sheet: Sheet, area: Rectangle): void {
    const gridSheet = grid.api.getWorkbook(unitId)?.getSheetBySheetId(sheet.id);
    if (!gridSheet) return;
    if (sheet !== book.activeSheet)
      port.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', {
        unitId,
        subUnitId: sheet.id,
      });
    const range = toGridRange(area);
    gridSheet.getRange(range).activate();
    bringIntoView(gridSheet, range);
  }

  function push(): PushedSheets {
    const edited = new Map<Sheet, Rectangle>();
    let isChanged = false;
    watcher.isPushing = true;
    try {
      pushSheets(book, port, styles);
      pushNames(book);
      for (const sheet of book.sheets) {
        const gridSheet = port.sheet(sheet.id);
        if (gridSheet === null) continue;
        const pushed = pushCells(sheet, gridSheet, port, styles);
        pushLayout(sheet, gridSheet, port);
        if (pushed.isChanged && sheet === book.activeSheet) fitRows(sheet, port);
        if (pushed.edited !== null) edited.set(sheet, pushed.edited);
        isChanged ||= pushed.isChanged;
      }
    } finally {
      watcher.isPushing = false;
    }
    return { isChanged, edited };
  }

  return {
    port,
    push() {
      const { isChanged, edited } = push();
      if (isChanged) port.forgetUndo();
      return edited;
    },
    recalculate() {
      events.calculate();
      push();
      if (selection !== null) errorMessages.show(book.activeSheet, selection);
    },
    select,
    close() {
      selectionSubscription.unsubscribe();
      for (const attachment of attachments) attachment.dispose();
      for (const { id } of book.sheets) stopFittingRows(id, port);
      grid.api.disposeUnit(unitId);
    },
  };
}
