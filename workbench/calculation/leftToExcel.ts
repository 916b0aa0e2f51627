/**
 * Functions that are left to Excel whatever the engine says of them, by why (docs/formulas.md lists these, and those the
 * engine lacks).
 */
const LEFT = {
  // About the workbook itself, of which the engine sees only the values.
  workbook: 'CELL FORMULATEXT GETPIVOTDATA INFO ISFORMULA SHEET SHEETS',
  // Another result each time: the same file must give the same file.
  chance: 'RAND RANDARRAY RANDBETWEEN',
  // What they read or give is written as the user's country writes it.
  country: 'ARRAYTOTEXT DATEVALUE DOLLAR FIXED NUMBERVALUE TEXT TIMEVALUE VALUE VALUETOTEXT',
  // The world outside.
  outside: 'CALL ENCODEURL FILTERXML IMAGE REGISTER.ID RTD WEBSERVICE',
  // The engine's result is another from the ninth digit on.
  inexact: 'GAMMA',
  // Not Excel's, but another spreadsheet's.
  foreign: 'ARRAY_CONSTRAIN FLATTEN TO_DATE',
} as const;

/** Functions whose value is left to Excel whatever the engine says of them, in upper case. */
export const LEFT_TO_EXCEL: ReadonlySet<string> = new Set(
  Object.values(LEFT).flatMap((names) => names.split(' ')),
);
