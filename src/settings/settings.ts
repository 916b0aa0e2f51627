import type { Rounding } from '../keys/distributionKey';
import type { CellRef } from '../findings/cellRef';

/** How sheets show amounts; never how they are calculated. */
export type DisplayUnit = 'kr' | 'thousand' | 'million';

/** `pr. gruppe` adds up a group's rows before they are shared among recipients; `pr. post` takes every row through all its steps alone. */
export type Calculation = 'per group' | 'per row';

export type Language = 'da' | 'en';

/** What `Indstillinger` says, with the defaults where it says nothing. */
export interface Settings {
  /** What a plain split's second step weighs recipients by, as typed: `Folketal`, `Folketal {år-2}`, `ligeligt`. */
  readonly standardWeight: string;
  /** The cell of `Standardvægt`; null where the default holds. */
  readonly standardWeightCell: CellRef | null;
  /** For steps that leave their rounding empty. Defaults: 0,01 kr., halv op, største rest. */
  readonly rounding: Rounding;
  /** The cell of `Rest`; null where the default holds. */
  readonly remainderCell: CellRef | null;
  /** For the implicit sector step of a plain split. Its own defaults are the same; it does not inherit `Afrunding`. */
  readonly sectorRounding: Rounding;
  /** The cell of `Sektorrest`; null where the default holds. */
  readonly sectorRemainderCell: CellRef | null;
  readonly calculation: Calculation;
  readonly displayUnit: DisplayUnit;
  readonly language: Language;
}
