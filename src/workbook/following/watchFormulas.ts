import { contains } from '../../cells/contains';
import { overlap } from '../../cells/overlap';
import { formulaCells } from '../reading/formulaCells';
import { ownPlaces } from '../reading/ownPlaces';
import { plainPlaces } from '../reading/plainPlaces';
import type { Inventory } from '../reading/inventory';
import { OWN_COMMENT } from '../ownComment';
import { readAreas } from '../reading/readAreas';
import { readUsedAreas } from '../reading/readUsedAreas';
import { referredPlaces } from '../reading/referredPlaces';
import type { Place } from '../reading/readPlaces';
import type { SheetLayout } from '../layout/sheetLayout';
import { followedBlock } from './blockLines';
import type { SheetBlock } from './movedReferences';
import { shiftedPlace } from './shiftedPlace';

/** A formula of the user's that refers to tables of ours, with the cell it will be in when rows and cells have been put in. */
export interface WatchedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it refers to before anything is written. */
  readonly places: readonly Place[];
}

/** A name of the user's that refers to tables of ours. */
export interface WatchedName {
  readonly name: string;
  readonly places: readonly Place[];
}

/** What may lose what it refers to by writing. */
export interface Watch {
  readonly blocks: readonly SheetBlock[];
  readonly cells: readonly WatchedCell[];
  readonly names: readonly WatchedName[];
}

/**
 * Finds the user's formulas and names that refer to tables of ours whose rows or columns come, go or change places: all
 * formulas of the workbook are read for it, two syncs and more in large ones.
 */
export async function watchFormulas(
  context: Excel.RequestContext,
  inventory: Inventory,
  layouts: readonly SheetLayout[],
): Promise<Watch> {
  const blocks = layouts.flatMap(({ sheet, blocks: placed }) =>
    placed.flatMap((block): SheetBlock[] => {
      const followed = followedBlock(block);
      return followed === null || sheet.id === null ? [] : [{ ...followed, sheetId: sheet.id }];
    }),
  );
  const placeOf = plainPlaces(inventory);
  const referred = referredPlaces(inventory, placeOf);
  const refersToOurs = (places: readonly Place[]): boolean =>
    places.some(({ sheetId, area }) =>
      blocks.some((block) => block.sheetId === sheetId && overlap(area, block.before.area)),
    );
  const own = ownPlaces(inventory, placeOf);
  const used = await readUsedAreas(context, inventory.sheets);
  const read = await readAreas(context, used, ['formulas']);
  const cells = used.flatMap(({ sheet, sheetId, area }, index) => {
    const layout = layouts.find((one) => one.sheet.id === sheetId);
    const ours = own.filter((place) => place.sheetId === sheetId);
    const formulas = read[index]?.formulas ?? [];
    return formulaCells({ sheetId, area, formulas }, referred).flatMap((cell): WatchedCell[] => {
      const { places } = cell;
      if (!refersToOurs(places) || ours.some((block) => contains(block.area, cell))) return [];
      const place = layout === undefined ? cell : shiftedPlace(cell, layout);
      return [{ sheetId, sheet: sheet.name, row: place.row, column: place.column, places }];
    });
  });
  const names = inventory.names.flatMap(({ name, comment, formula }): WatchedName[] => {
    if (comment === OWN_COMMENT) return [];
    const places = referred(formula, '');
    return refersToOurs(places) ? [{ name, places }] : [];
  });
  return { blocks, cells, names };
}
