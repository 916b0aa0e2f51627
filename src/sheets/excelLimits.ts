/** The size of an Excel sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** The most characters a cell holds. */
export const LONGEST_TEXT = 32_767;

/**
 * Each group is a sheet, and a total of the overview names a cell of each: `'Fordeling ' and 21 letters'!B1048576+` is
 * 44 characters, or 48 with a quote in the name. A formula has room for 8,192.
 */
export const MOST_GROUPS = 150;
