/**
 * Functions that are left to Excel although the engine has them, by why: docs/formler-i-filer.md tells them all.
 */
const LEFT = {
  // About the workbook itself, of which the engine sees only the values.
  workbook: 'CELL FORMULATEXT GETPIVOTDATA INFO ISFORMULA SHEET SHEETS',
  // Another result each time: the same file must give the same file.
  chance: 'RAND RANDARRAY RANDBETWEEN',
  // What they read or give is written as the user's country writes it.
  country: 'DATEVALUE DOLLAR FIXED NUMBERVALUE TEXT TIMEVALUE VALUE VALUETOTEXT ARRAYTOTEXT',
  // The world outside.
  outside: 'CALL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE ENCODEURL FILTERXML IMAGE REGISTER.ID RTD STOCKHISTORY TRANSLATE DETECTLANGUAGE WEBSERVICE',
} as const; // prettier-ignore

/** Functions whose value is left to Excel whatever the engine says of them, in upper case. */
export const LEFT_TO_EXCEL: ReadonlySet<string> = new Set(
  Object.values(LEFT).flatMap((names) => names.split(' ')),
);
