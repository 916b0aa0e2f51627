import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import { foldText } from '../tables/foldText';

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

const RATE = /^(?:(?:kr\.?|kroner) )?(?:pr\.?|per) (?:indbygger|borger|inhabitant)(?: (.*))?$/;

/** What kr. per inhabitant is of, under a heading that says it is: `''` of `Kr. pr. indbygger`, `2021` of `Kr. pr. indbygger 2021`; null for another heading. */
export function rateHeading(heading: string): string | null {
  const match = RATE.exec(foldText(heading));
  return match === null ? null : (match[1] ?? '');
}

/** Whether anything is printed in a line; one without figures is a heading over those below it. */
export function hasFigure({ figures }: Pick<PublishedLine, 'figures'>): boolean {
  return figures.some(({ amount, rate }) => amount !== null || rate !== undefined);
}
