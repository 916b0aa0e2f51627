import type { KeyDefaults } from '../keys/keyDefaults';
import type { Language } from '../texts/language';

/** How sheets show amounts; never how they are calculated. */
export type DisplayUnit = 'kr' | 'thousand' | 'million';

/** `pr. gruppe` adds up a group's rows before they are shared among recipients; `pr. post` takes every row through all its steps alone. */
export type Calculation = 'per group' | 'per row';

/** What `Indstillinger` says, with the defaults where it says nothing. */
export interface Settings extends KeyDefaults {
  readonly calculation: Calculation;
  readonly displayUnit: DisplayUnit;
  readonly language: Language;
}
