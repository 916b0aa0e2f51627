import type { PriceLevels } from '../costs/priceLevels';
import type { CellRef } from '../findings/cellRef';
import type { AmountUnit } from '../money/amountUnit';
import type { KeyDefaults } from '../keys/keyDefaults';
import type { Language } from '../texts/language';
import type { SettingField } from './settingNames';
import type { Rounding } from '../keys/distributionKey';
import type { Year } from '../costs/costRow';

/** How sheets show amounts; never how they are calculated. */
export type DisplayUnit = 'kr' | 'thousand' | 'million';

/** `pr. gruppe` adds up a group's rows before they are shared among recipients; `pr. post` takes every row through all its steps alone. */
export type CalculationBasis = 'per group' | 'per row';

/** Years from `from` to `to`, both among them. */
export interface ShownYears {
  readonly from: number;
  readonly to: number;
}

/** A column of `Parter` that a setting names, as typed. */
export interface NamedColumn {
  readonly heading: string;
  readonly cell: CellRef;
}

/** A setting that has a value of its own, as typed. */
export interface GivenSetting {
  readonly field: SettingField;
  readonly text: string;
  readonly cell: CellRef;
}

/** What `Indstillinger` says, with the defaults where it says nothing. */
export interface Settings extends KeyDefaults {
  readonly calculation: CalculationBasis;
  readonly displayUnit: DisplayUnit;
  /** What amounts without a unit are in (`Beløb i`); null for kr. */
  readonly amountUnit: AmountUnit | null;
  readonly language: Language;
  readonly prices: PriceLevels;
  /** The years the sheets show (`År`); null where they show all. What lies outside is allocated as ever. */
  readonly years: { readonly spans: readonly ShownYears[]; readonly cell: CellRef } | null;
  /** The column of `Parter` whose groups get a row of their own (`Mellemtotal`). */
  readonly subtotal: NamedColumn | null;
  /** The driver that kr. per inhabitant divides by (`Indbyggere`); null for `Folketal` or `Indbyggertal`. */
  readonly inhabitants: NamedColumn | null;
  /** Those that are no defaults, in their order; the price indexes are none of them. */
  readonly given: readonly GivenSetting[];
}

/** To the øre, halves away from zero, the units left to the largest remainders. */
const TO_THE_ORE: Rounding = { unit: 1, method: 'half up', remainder: { kind: 'largest' } };

/** What holds where `Indstillinger` says nothing. */
export const DEFAULT_SETTINGS: Settings = {
  standardWeight: 'Folketal',
  standardWeightCell: null,
  rounding: TO_THE_ORE,
  remainderCell: null,
  sectorRounding: TO_THE_ORE,
  sectorRemainderCell: null,
  calculation: 'per group',
  displayUnit: 'kr',
  amountUnit: null,
  language: 'da',
  prices: { level: null, indexes: [] },
  years: null,
  subtotal: null,
  inhabitants: null,
  given: [],
};

/** Whether the sheets show a year. What is undecided, or of no year, is always shown. */
export function isShownYear({ years }: Pick<Settings, 'years'>, year: Year): boolean {
  if (years === null || typeof year !== 'number') return true;
  return years.spans.some(({ from, to }) => year >= from && year <= to);
}
