import { parseReference } from '../../cells/parseReference';
import { blockPlaces } from '../layout/blockPlaces';
import { nameChanges } from '../layout/nameChanges';
import type { SheetLayout } from '../layout/sheetLayout';
import type { WriteJob } from '../layout/writeJob';
import type { ReferringCell } from '../reading/formulaCells';
import { type Inventory, sheetNameOf } from '../reading/inventory';
import type { Place } from '../reading/readPlaces';
import type { ReferredPlace } from '../reading/referredPlaces';
import { type FollowedBlock, followedBlock } from './blockLines';
import type { Referring, ReferringName } from './readReferring';
import { areaWithoutGaps, shiftedArea } from './shiftedArea';

/** What may lose what it refers to by writing, and what writing does to what formulas refer to. */
export interface Watch {
  readonly blocks: readonly FollowedBlock[];
  readonly cells: readonly ReferringCell[];
  readonly names: readonly ReferringName[];
  /** What is left of a place when everything is written and emptied lines have been taken out. */
  readonly inTheEnd: (place: Place) => Place[];
  /** Where a cell is before, while everything is written, and in the end; null where it goes with emptied lines. */
  readonly wayOf: (cell: Pick<ReferringCell, 'sheetId' | 'row' | 'column'>) => CellWay;
  /** What a reference comes to in the end, as Excel sees to it. */
  readonly finally: (place: ReferredPlace) => Place[];
}

interface CellWay {
  readonly before: Place;
  readonly now: Place;
  readonly end: Place | null;
}

/** What is to be known of formulas of the user's when everything is placed. */
export function watchFormulas(
  inventory: Inventory,
  { layouts, keepsRows }: Pick<WriteJob, 'layouts' | 'keepsRows'>,
  { cells, names }: Pick<Referring, 'cells' | 'names'>,
): Watch {
  const places = blockPlaces(layouts, keepsRows);
  const blocks = layouts.flatMap(({ sheet: { id, blocks: standing } }) =>
    standing.flatMap((block): FollowedBlock[] => {
      const place = block.plan === null ? undefined : places.get(block.plan.definedName);
      const followed = id === null || place === undefined ? null : followedBlock(id, block, place);
      return followed === null ? [] : [followed];
    }),
  );
  const layoutOf = (sheetId: string): SheetLayout | undefined =>
    layouts.find(({ sheet }) => sheet.id === sheetId);
  // Ours are written to stand for their blocks, wherever these are.
  const own = new Map(
    layouts
      .flatMap((layout) => nameChanges(layout, keepsRows, inventory))
      .map(({ name, formula }) => [name.toLowerCase(), formula === null ? null : parseReference(formula)]),
  );
  const shifted = (place: Place): Place => {
    const layout = layoutOf(place.sheetId);
    return layout === undefined ? place : { ...place, area: shiftedArea(place.area, layout) };
  };
  const inTheEnd = (place: Place): Place[] => {
    const layout = layoutOf(place.sheetId);
    if (layout === undefined) return [place];
    const area = areaWithoutGaps(place.area, layout.blocks, keepsRows);
    return area === null ? [] : [{ ...place, area }];
  };
  return {
    ...{ blocks, cells, names, inTheEnd },
    wayOf: ({ sheetId, row, column }) => {
      const sheet = sheetNameOf(inventory, sheetId);
      const before = { sheetId, sheet, area: { row, column, rows: 1, columns: 1 } };
      const now = shifted(before);
      return { before, now, end: inTheEnd(now)[0] ?? null };
    },
    finally: (place) => {
      if (place.isText) return [place];
      const ours = place.name === undefined ? undefined : own.get(place.name);
      if (ours === undefined) return inTheEnd(shifted(place));
      return ours === null ? [] : inTheEnd({ ...place, area: ours.area });
    },
  };
}
