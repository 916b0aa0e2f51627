import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/preset-sheets-core';
import type { Book, ErrorValue, Rectangle, Sheet } from '../../book/book';
import { cellInSheet } from '../../book/cellAt';
import type { GridPort } from './gridPort';

/** What is said of errors in cells: where the pointer rests, and where the selection is. */
export interface ErrorMessages {
  /** To be told what is selected, and again when values have changed. */
  readonly show: (sheet: Sheet, area: Rectangle) => void;
  readonly dispose: () => void;
}

const SELECTED = 'custom-function-message';
/** Univer measures nothing: the card is as large as its text needs. */
const NO_SIZE = { width: 0, height: 0 };

/** Shows what a custom function says of its error, in the cards by which the grid explains errors. */
export function showErrorMessages(book: Book, port: GridPort): ErrorMessages {
  const alerts = port.injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  let shown: { readonly sheet: Sheet; readonly row: number; readonly column: number } | null = null;

  function errorAt(sheet: Sheet | undefined, row: number, column: number): ErrorValue | null {
    const value = sheet && cellInSheet(sheet, row, column)?.value;
    return typeof value === 'object' && value?.message !== undefined ? value : null;
  }

  function hide(): void {
    if (shown === null) return;
    shown = null;
    alerts.removeAlert(SELECTED);
  }

  // What the grid itself would say of an error is less than what the function does.
  alerts.showAlert = (alert: ICellAlert) => {
    const { unitId, subUnitId, row, col } = alert.location;
    const sheet = unitId === port.unitId ? book.sheets.find(({ id }) => id === subUnitId) : undefined;
    const error = errorAt(sheet, row, col);
    if (error === null) showAlert(alert);
    else if (shown?.sheet !== sheet || shown?.row !== row || shown.column !== col)
      showAlert({ ...alert, title: error.error, message: error.message });
  };

  return {
    show(sheet, { row, column }) {
      hide();
      const error = errorAt(sheet, row, column);
      if (error === null) return;
      shown = { sheet, row, column };
      showAlert({
        ...NO_SIZE,
        key: SELECTED,
        type: CellAlertType.ERROR,
        title: error.error,
        message: error.message,
        location: { unitId: port.unitId, subUnitId: sheet.id, row, col: column },
      });
    },
    dispose() {
      hide();
      alerts.showAlert = showAlert;
    },
  };
}
