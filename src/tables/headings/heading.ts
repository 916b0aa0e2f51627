import type { HeadingDoubt } from '../../findings/headingDoubt';
import type { AmountUnit } from '../../money/amountUnit';

/**
 * What the figures under a heading are: the amounts of a year or of an undecided one (`Ikke afklaret`), the accounts
 * of a year (`Regnskab 2021`, `R2023`), the price at full operation, what has been paid in a year (`Betalt 2021`), or
 * what the heading's name alone says (`Post`, `Folketal`, a driver's year included).
 */
export type HeadingRole = 'amount' | 'undecided' | 'accounts' | 'price' | 'paid' | 'none';

/** What a heading says. */
export interface Heading {
  /** As the cell shows it, without outer space and characters that show nothing. */
  readonly text: string;
  /** The heading without year, price level and unit: `Kommuner` of `Kommuner 2021 (mio. kr.)`, `''` of `Budget 2021`. */
  readonly label: string;
  /** The label as names are compared. */
  readonly name: string;
  readonly role: HeadingRole;
  /** The year of the figures; null also where there is a doubt about it. */
  readonly year: number | null;
  /** The year whose prices the figures are in: 2024 of `2025 (2024-pl)`. */
  readonly priceLevel: number | null;
  /** The unit of the figures; null where the heading gives none. */
  readonly unit: AmountUnit | null;
  readonly doubt: HeadingDoubt | null;
}
