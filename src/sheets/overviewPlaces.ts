import { potHeading } from '../allocation/potHeading';
import { overviewHeadings } from '../texts/sheetHeadings';
import type { AmountPlace } from './amountPlaces';
import { columnRange } from './cells';
import type { Overview } from './mergeGroups';

/** Where the amounts stand on `Samlet oversigt`: a place for each pot, and `I alt` last. */
export function overviewPlaces(overview: Overview, block: string): AmountPlace[] {
  const count = overview.parties.length;
  const differenceRows = hasDifference(overview) ? 1 : 0;
  const headings = [...overview.pots.map(potHeading), overviewHeadings.sum];
  return headings.map((heading, index) => ({
    heading,
    total: columnRange(block, 1 + count + differenceRows, 1 + index),
    parts: columnRange(block, 1, 1 + index, count),
    difference: differenceRows === 0 ? null : columnRange(block, 1 + count, 1 + index),
  }));
}

/** Whether a row `Afrundingsdifference` is needed. */
export function hasDifference({ differences }: Overview): boolean {
  return differences.some((difference) => difference !== 0);
}
