import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';

/** One figure of `Offentliggjort` under its heading; null where nothing was printed. */
export interface PublishedFigure {
  readonly heading: string;
  /** Øre. */
  readonly amount: Ore | null;
  /** What the last printed digit is worth, øre, where that is more than a krone: 100_000 under `2021 (1.000 kr.)`. */
  readonly unit?: Ore;
  /** Kr. per inhabitant with the decimals that were printed, under a heading that says so; `amount` is then null. */
  readonly rate?: ExactNumber;
  readonly cell: CellRef;
}

/** One line that has been published: of a group, or of the overview (`Samlet`). */
export interface PublishedLine {
  /** The group as typed; null for the overview. */
  readonly group: string | null;
  /** A cost row's name, a recipient's name, or `Total`. */
  readonly line: string;
  readonly figures: readonly PublishedFigure[];
  /** What stands in columns of words alone, of which a heading of the sheets may be one's; missing where there are none. */
  readonly words?: readonly { readonly heading: string; readonly text: string; readonly cell: CellRef }[];
  readonly cell: CellRef;
}
