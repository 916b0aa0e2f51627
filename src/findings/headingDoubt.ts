/**
 * Why a heading cannot be decided: several years (`2021/22`, `2021-2023`), several price levels, a number that may be
 * no year (`Konto 2021`), a year in a cell that shows a date (2021 as 13-07-1905), a price with a year, or a unit that is
 * none of those that are read (`2021 (100 t.kr.)`).
 */
export type HeadingDoubt =
  'several years' | 'several price levels' | 'number or year' | 'year or date' | 'price or year' | 'unit';
