/** How many rows an Excel sheet has. */
export const SHEET_ROWS = 1_048_576;
/** How many columns an Excel sheet has, up to `XFD`. */
export const SHEET_COLUMNS = 16_384;
/** The most characters a cell holds. */
export const LONGEST_TEXT = 32_767;
