import type { CellValue } from '../cells/grid';

/** Excel's error values, as Office.js hands them over and as they are pasted from a Danish Excel. */
const ERRORS = new Set(
  (
    '#REF! #N/A #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #FIELD! #BLOCKED! ' +
    '#CONNECT! #UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT! #GETTING_DATA #REFERENCE! #I/T #VÆRDI! ' +
    '#DIVISION/0! #NAVN? #NUL! #OVERLØB! #BEREGN!'
  ).split(' '),
);

/** Whether a cell holds an Excel error such as `#REF!`. Text that merely begins with `#` is no error. */
export function isCellError(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('#') && ERRORS.has(value.trim().toUpperCase());
}
