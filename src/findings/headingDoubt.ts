/**
 * Why a heading cannot be decided: several years (`2021/22`, `2021-2023`), several price levels, a number that may be
 * no year (`Konto 2021`), a year in a cell that shows a date (2021 as 13-07-1905), or a price with a year.
 */
export type HeadingDoubt =
  'several years' | 'several price levels' | 'number or year' | 'year or date' | 'price or year';
