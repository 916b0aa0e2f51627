import type { AmountUnit } from '../money/amountUnit';

/** What the settings say of units: what amounts without one are in (`Beløb i`), and what the sheets show them in (`Enhed`). */
export interface AmountUnits {
  /** null where it is not said, which means kr. */
  readonly amounts: AmountUnit | null;
  readonly shown: AmountUnit;
}

export const KRONER: AmountUnits = { amounts: null, shown: 'kr' };
