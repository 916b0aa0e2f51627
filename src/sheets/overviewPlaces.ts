import { potHeading } from '../allocation/potHeading';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { overviewHeadings } from '../texts/sheetHeadings';
import type { AmountPlace } from './amountPlaces';
import { columnRange } from './cells';
import type { MergedParty, Overview } from './mergeGroups';
import { partyCells, type PartyLines, partyLines } from './partyLines';

/** Where the rows of `Samlet oversigt` stand, from its heading row. */
export interface OverviewLayout {
  readonly parties: PartyLines<MergedParty>;
  /** The row of the rounding difference; null where there is none. */
  readonly difference: number | null;
  readonly total: number;
}

/** The rows of `Samlet oversigt`: recipients with their subtotals, a rounding difference, the total, and a check. */
export function overviewLayout(
  overview: Overview,
  parties: PartyTable,
  settings: Pick<Settings, 'subtotal'>,
): OverviewLayout {
  const lines = partyLines(overview.parties, parties, settings);
  const below = 1 + lines.lines.length;
  return hasDifference(overview)
    ? { parties: lines, difference: below, total: below + 1 }
    : { parties: lines, difference: null, total: below };
}

/** Where the amounts stand on `Samlet oversigt`: a place for each pot, and `I alt` last. */
export function overviewPlaces(
  overview: Overview,
  { parties, difference, total }: OverviewLayout,
  block: string,
): AmountPlace[] {
  const headings = [...overview.pots.map(potHeading), overviewHeadings.sum];
  return headings.map((heading, index) => ({
    heading,
    total: columnRange(block, total, 1 + index),
    parts: partyCells(parties.runs, block, 1 + index),
    difference: difference === null ? null : columnRange(block, difference, 1 + index),
  }));
}

/** Whether a row `Afrundingsdifference` is needed. */
function hasDifference({ differences }: Overview): boolean {
  return differences.some((difference) => difference !== 0);
}
