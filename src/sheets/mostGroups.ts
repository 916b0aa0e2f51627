/**
 * Each group is a sheet, and a total of the overview names a cell of each: `'Fordeling ' and 21 letters'!B1048576+` is
 * 44 characters, or 48 with a quote in the name. A formula has room for 8,192.
 */
export const MOST_GROUPS = 150;
