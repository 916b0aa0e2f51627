/** How many rows an Excel sheet has. */
export const SHEET_ROWS = 1_048_576;
/** How many columns an Excel sheet has, up to `XFD`. */
export const SHEET_COLUMNS = 16_384;
