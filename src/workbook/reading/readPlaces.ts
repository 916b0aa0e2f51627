import { loadArea, areaOf } from '../ranges/ranges';
import type { Rectangle } from '../../cells/rectangle';

/** Where a name or a table stands. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Asks where a range stands; after the next sync the function says it: null for one that does not exist or is no single rectangle. */
export function askForPlace(range: Excel.Range): () => Place | null {
  loadArea(range, 'worksheet/id', 'worksheet/name');
  return () => {
    if (range.isNullObject) return null;
    return { sheetId: range.worksheet.id, sheet: range.worksheet.name, area: areaOf(range) };
  };
}

/** Where ranges stand, in their order, in one sync. */
export async function readPlaces(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(Place | null)[]> {
  const answers = ranges.map(askForPlace);
  await context.sync();
  return answers.map((take) => take());
}
