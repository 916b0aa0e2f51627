import { formatAddress } from '../../book/addresses';
import type { Rectangle, Sheet } from '../../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import type { Shift } from '../../book/shift';
import type { XdmHost } from './xdmHost';

/** Events of Excel's object model by their numbers on the wire. */
const CHANGED = 10;
const ACTIVATED = 11;
const DEACTIVATED = 12;
const ADDED = 13;
const SELECTION_CHANGED = 14;
const DELETED = 15;
const RUNTIME_VISIBILITY_CHANGED = 65539;

/** The target of events of the whole workbook's worksheets. */
const WORKBOOK = 'Workbook';

/** Tells the add-in what happened in the workbook, whatever it has registered for; the client passes on only that. */
export interface ExcelEvents {
  /** `byAddin` where the add-in itself has written. */
  readonly edited: (sheet: Sheet, area: Rectangle, byAddin?: boolean) => void;
  readonly shifted: (shift: Shift) => void;
  readonly sheetsChanged: (before: readonly Sheet[], now: readonly Sheet[]) => void;
  readonly selected: (sheet: Sheet, area: Rectangle) => void;
  readonly activated: (sheet: Sheet, before: Sheet | null) => void;
  readonly visibilityChanged: (isVisible: boolean) => void;
}

export function createExcelEvents(host: () => XdmHost | null): ExcelEvents {
  function raise(type: number, sheet: Sheet, message: object): void {
    host()?.raiseEvent(type, WORKBOOK, { worksheetId: sheet.id, ...message });
    host()?.raiseEvent(type, sheet.id, { worksheetId: sheet.id, ...message });
  }
  function raiseChange(
    sheet: Sheet,
    area: Rectangle,
    changeType: string,
    shiftDirection: string,
    triggerSource: string,
  ): void {
    const address = formatAddress(area);
    raise(CHANGED, sheet, {
      changeType,
      source: 'Local',
      address,
      shiftDirection,
      triggerSource,
      referenceId: '',
    });
  }
  return {
    edited(sheet, area, byAddin = false) {
      // Guess: an edit of several cells at once is reported as one, by the smallest area around them.
      raiseChange(sheet, area, 'RangeEdited', 'None', byAddin ? 'ThisLocalAddin' : 'Unknown');
    },
    shifted(shift) {
      const { sheet, axis, at, count, band } = shift;
      const isRows = axis === 'rows';
      const along = { first: at, count: Math.abs(count) };
      const [rows, columns] = isRows ? [along, band] : [band, along];
      const area = { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
      const isWhole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
      const unit = isWhole ? (isRows ? 'Row' : 'Column') : 'Cell';
      raiseChange(
        sheet,
        area,
        `${unit}${count > 0 ? 'Inserted' : 'Deleted'}`,
        isWhole ? 'None' : directionOf(shift),
        'Unknown',
      );
    },
    sheetsChanged(before, now) {
      for (const sheet of now) if (!before.includes(sheet)) raise(ADDED, sheet, { source: 'Local' });
      for (const sheet of before) if (!now.includes(sheet)) raise(DELETED, sheet, { source: 'Local' });
    },
    selected(sheet, area) {
      host()?.raiseSelectionChanged();
      raise(SELECTION_CHANGED, sheet, { address: formatAddress(area) });
    },
    activated(sheet, before) {
      if (before !== null) raise(DEACTIVATED, before, {});
      raise(ACTIVATED, sheet, {});
    },
    visibilityChanged(isVisible) {
      host()?.raiseEvent(RUNTIME_VISIBILITY_CHANGED, '', { visibility: isVisible ? 'Visible' : 'Hidden' });
    },
  };
}

function directionOf({ axis, count }: Shift): string {
  if (axis === 'rows') return count > 0 ? 'ShiftCellDown' : 'ShiftCellUp';
  return count > 0 ? 'ShiftCellRight' : 'ShiftCellLeft';
}
