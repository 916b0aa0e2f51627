import type { IRange } from '@univerjs/core';

/** The grid's own handle of a sheet, as far as scrolling goes. */
interface ScrollableSheet {
  /** undefined as long as the grid has not drawn the sheet, which its type leaves out. */
  readonly getVisibleRange: () => IRange | null | undefined;
  readonly scrollToCell: (row: number, column: number) => unknown;
}

/** Scrolls to a range whose first cell is not on the screen; otherwise nothing moves, as in Excel. */
export function bringIntoView(sheet: ScrollableSheet, { startRow, startColumn }: IRange): void {
  // A sheet that has just been gone to is drawn in the next frame.
  requestAnimationFrame(() => {
    const shown = sheet.getVisibleRange();
    const isShown =
      shown &&
      startRow >= shown.startRow &&
      startRow < shown.endRow &&
      startColumn >= shown.startColumn &&
      startColumn < shown.endColumn;
    if (!isShown) sheet.scrollToCell(startRow, startColumn);
  });
}
