/**
 * Why something that is filled in changes nothing where it stands:
 * - `years given`: a start year beside amounts that stand under years, or a rate that holds for years with an `x`;
 * - `accounts only`: a price level of a row that holds nothing but accounts;
 * - `rate`: what a key splits by, or who it gives the remainder to, where a rate says what everyone gets;
 * - `largest remainder`: how an amount is rounded alone, where all are rounded together;
 * - `no plain split`: what holds for splits such as 35/65, where every key is a listed one;
 * - `said by all`: a default, where everything that it would hold for says its own;
 * - `no years`: which years are shown, where amounts have none;
 * - `no price level`: how prices rose, where no amount is in the prices of another year.
 */
export type WithoutEffect =
  | 'years given'
  | 'accounts only'
  | 'rate'
  | 'largest remainder'
  | 'no plain split'
  | 'said by all'
  | 'no years'
  | 'no price level';
