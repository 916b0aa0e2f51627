import { contains } from '../../cells/contains';
import { overlap } from '../../cells/overlap';
import { plainPlaces } from '../reading/plainPlaces';
import type { Inventory } from '../reading/inventory';
import { OWN_COMMENT } from '../ownComment';
import { readAreas } from '../reading/readAreas';
import { readUsedAreas } from '../reading/readUsedAreas';
import { referredPlaces } from '../reading/referredPlaces';
import type { Place } from '../reading/readPlaces';
import { isFormula } from '../reading/sheetFormulas';
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
  const own = inventory.names.flatMap(({ name, comment }) => {
    const place = comment === OWN_COMMENT ? placeOf.get(name.toLowerCase()) : undefined;
    const isWhole = layouts.some(({ sheet }) => sheet.plan.definedName === name && sheet.blocks.length > 1);
    return place === undefined || isWhole ? [] : [place];
  });
  const used = await readUsedAreas(context, inventory.sheets);
  const read = await readAreas(context, used, ['formulas']);
  const cells = used.flatMap(({ sheet, area }, index) => {
    const layout = layouts.find((one) => one.sheet.id === sheet.id);
    const ours = own.filter(({ sheetId }) => sheetId === sheet.id);
    return (read[index]?.formulas ?? []).flatMap((line, row) =>
      line.flatMap((formula, column): WatchedCell[] => {
        if (!isFormula(formula)) return [];
        const cell = { row: area.row + row, column: area.column + column };
        const places = referred(formula, sheet.id);
        if (!refersToOurs(places) || ours.some((block) => contains(block.area, cell))) return [];
        const place = layout === undefined ? cell : shiftedPlace(cell, layout);
        return [{ sheetId: sheet.id, sheet: sheet.name, ...place, places }];
      }),
    );
  });
  const names = inventory.names.flatMap(({ name, comment, formula }): WatchedName[] => {
    if (comment === OWN_COMMENT) return [];
    const places = referred(formula, '');
    return refersToOurs(places) ? [{ name, places }] : [];
  });
  return { blocks, cells, names };
}
