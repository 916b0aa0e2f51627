import type { Inventory } from '../reading/inventory';
import type { Place } from '../reading/readPlaces';
import type { WriteJob } from '../layout/writeJob';
import { type FollowedBlock, followedBlock } from './blockLines';
import type { Referring, ReferringName } from './readReferring';
import { areaWithoutGaps, shiftedArea } from './shiftedArea';

/** A formula of the user's that refers to tables of ours, with the cell it will be in when all has its place. */
export interface WatchedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it refers to before anything is written. */
  readonly places: readonly Place[];
}

/** What may lose what it refers to by writing. */
export interface Watch {
  readonly blocks: readonly FollowedBlock[];
  readonly cells: readonly WatchedCell[];
  readonly names: readonly ReferringName[];
  /** What is left of a place when emptied lines have been taken out. */
  readonly inTheEnd: (place: Place) => Place[];
}

/** What is to be looked at when everything is written: see `findMoved`. */
export function watchFormulas(
  { sheets }: Inventory,
  { layouts, places, keepsRows }: Pick<WriteJob, 'layouts' | 'places' | 'keepsRows'>,
  { cells, names }: Referring,
): Watch {
  const layoutOf = (sheetId: string): WriteJob['layouts'][number] | undefined =>
    layouts.find(({ sheet }) => sheet.id === sheetId);
  const blocks = layouts.flatMap(({ sheet: { id, blocks: standing } }) =>
    standing.flatMap((block): FollowedBlock[] => {
      const place = block.plan === null ? undefined : places.get(block.plan.definedName);
      const followed = id === null || place === undefined ? null : followedBlock(id, block, place);
      return followed === null ? [] : [followed];
    }),
  );
  return {
    blocks,
    cells: cells.map((cell): WatchedCell => {
      const layout = layoutOf(cell.sheetId);
      const sheet = sheets.find(({ id }) => id === cell.sheetId)?.name ?? '';
      const area = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      const { row, column } = layout === undefined ? area : shiftedArea(area, layout);
      return { ...cell, sheet, row, column };
    }),
    names,
    inTheEnd: (place) => {
      const layout = layoutOf(place.sheetId);
      if (layout === undefined) return [place];
      const area = areaWithoutGaps(place.area, layout.blocks, keepsRows);
      return area === null ? [] : [{ ...place, area }];
    },
  };
}
