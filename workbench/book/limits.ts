/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Excel's own limits for the text of a cell and of a formula, in characters. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
export const MAX_SHEET_NAME = 31;
