import { contains, overlap } from '../../cells/rectangle';
import type { NameFormula } from '../../freezing/findOurFormulas';
import { OWN_COMMENT } from '../ownComment';
import { type Inventory, sheetNameOf } from '../reading/inventory';
import { type ReferringCell, formulaCells } from '../reading/formulaCells';
import { ownPlaces } from '../reading/ownPlaces';
import { plainPlaces } from '../reading/plainPlaces';
import { readAreas } from '../reading/readAreas';
import { readNamesBeside } from '../reading/readNames';
import type { Place } from '../reading/readPlaces';
import { readUsedAreas } from '../reading/readUsedAreas';
import { type ReferredPlace, referredPlaces } from '../reading/referredPlaces';
import { keptNotes } from './noteNames';
import { shownCell } from './shownCell';

/** A name of the user's, the workbook's or (with its name) a sheet's own. */
export interface ReferringName extends NameFormula {
  readonly places: readonly ReferredPlace[];
}

/** A name as a person tells it from others: `Mine_tal`, `Ark1!Mine_tal`. */
export function shownName({ name, sheet }: Pick<NameFormula, 'name' | 'sheet'>): string {
  return sheet === null ? name : `${sheet}!${name}`;
}

/**
 * What refers to tables of ours before anything is written, or may have done so: by a text, or to what is not there
 * (`#REF!`); and the formulas in cells that an earlier run has told of, some of which refer to empty cells now.
 */
export interface Referring {
  readonly cells: readonly ReferringCell[];
  readonly names: readonly ReferringName[];
}

/** Finds the user's formulas and names that refer to areas: all formulas of the workbook are read for it, two syncs and more in large ones. */
export async function readReferring(
  context: Excel.RequestContext,
  inventory: Inventory,
  areas: readonly Pick<Place, 'sheetId' | 'area'>[],
): Promise<Referring> {
  const placeOf = plainPlaces(inventory);
  const [allNames, used] = await readNamesBeside(context, () => readUsedAreas(context, inventory.sheets));
  const referred = referredPlaces(inventory, placeOf, allNames);
  const own = ownPlaces(inventory, placeOf);
  const mayBeOfOurs = ({ formula, places }: Pick<ReferringCell, 'formula' | 'places'>): boolean =>
    BROKEN.test(formula) ||
    places.some(
      (place) =>
        place.isText === true ||
        areas.some((one) => one.sheetId === place.sheetId && overlap(one.area, place.area)),
    );
  const read = await readAreas(context, used, ['formulas']);
  const told = new Set(keptNotes(inventory).map(({ from }) => from));
  const cells = used.flatMap(({ sheetId, area }, index) => {
    const ours = own.filter((place) => place.sheetId === sheetId);
    const formulas = read[index]?.formulas ?? [];
    const sheet = sheetNameOf(inventory, sheetId);
    const wasTold = ({ row, column }: ReferringCell): boolean =>
      told.has(shownCell({ sheet, area: { row, column, rows: 1, columns: 1 } }));
    return formulaCells({ sheetId, area, formulas }, referred).filter(
      (cell) =>
        (mayBeOfOurs(cell) || (told.size > 0 && wasTold(cell))) &&
        !ours.some((block) => contains(block.area, cell)),
    );
  });
  const theirs = new Set(
    inventory.names.filter(({ comment }) => comment !== OWN_COMMENT).map(({ name }) => name),
  );
  const names = allNames.flatMap(({ name, sheet, formula }): ReferringName[] => {
    if (sheet === null && !theirs.has(name)) return [];
    const places = referred(formula, inventory.sheets.find((one) => one.name === sheet)?.id ?? '');
    const own = { name, sheet, formula, places };
    return mayBeOfOurs(own) ? [own] : [];
  });
  return { cells, names };
}

/** `#REF!`, or what it is called in a name in the user's language. */
const BROKEN = /#\p{L}+!/u;
