import type { CellRef } from '../findings/cellRef';
import type { Rounding } from './distributionKey';

/** What holds for a key's steps where the key itself says nothing. */
export interface KeyDefaults {
  /** What a plain split's second step weighs recipients by, as typed: `Folketal`, `Folketal {år-2}`, `ligeligt`. */
  readonly standardWeight: string;
  /** The cell of `Standardvægt`; null where the default holds. */
  readonly standardWeightCell: CellRef | null;
  /** Where the column of `Parter` is headed that the default weighs by, or would be; missing where there is no `Parter`. */
  readonly standardColumnCell?: CellRef;
  /** For steps that leave their rounding empty. Defaults: 0,01 kr., halv op, største rest. */
  readonly rounding: Rounding;
  /** The cell of `Rest`; null where the default holds. */
  readonly remainderCell: CellRef | null;
  /** For the implicit sector step of a plain split. Its own defaults are the same; it does not inherit `Afrunding`. */
  readonly sectorRounding: Rounding;
  /** The cell of `Sektorrest`; null where the default holds. */
  readonly sectorRemainderCell: CellRef | null;
}
