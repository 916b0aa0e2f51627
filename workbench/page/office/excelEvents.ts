import { formatAddress } from '../../book/addresses';
import type { Rectangle, Sheet } from '../../book/book';
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
  return {
    edited(sheet, area, byAddin = false) {
      // Guess: an edit of several cells at once is reported as one, by the smallest area around them.
      raise(CHANGED, sheet, {
        changeType: 'RangeEdited',
        source: 'Local',
        address: formatAddress(area),
        shiftDirection: 'None',
        triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown',
        referenceId: '',
      });
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
