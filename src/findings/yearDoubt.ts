/**
 * What a heading says that holds a year, and whose figures may be no amounts of that whole year: another period (`1.
 * halvår 2022`, `2022Q1`, `Regnskab pr. 30.9.2022`), what is no amount (`Antal 2022`, `2022 %`), or
 * what was spent, in another word than the accounts' (`Forbrug 2022`).
 */
export type YearDoubt = 'another period' | 'no amounts' | 'spent';
