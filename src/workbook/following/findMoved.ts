import { sameName } from '../../cells/sameName';
import { readInventory } from '../reading/inventory';
import { plainPlaces } from '../reading/plainPlaces';
import { readAreas } from '../reading/readAreas';
import { readNames } from '../reading/readNames';
import { referredPlaces, type ReferredPlace } from '../reading/referredPlaces';
import type { MovedFormula } from '../movedFormula';
import { movedReference } from './movedReferences';
import { shownName } from './readReferring';
import { shownCell } from './shownCell';
import type { Watch } from './watchFormulas';

/**
 * Looks whether the formulas that were watched mean what they meant, now that everything is written and emptied lines are
 * still there. Three syncs, or none where none is watched.
 */
export async function findMoved(context: Excel.RequestContext, watch: Watch): Promise<MovedFormula[]> {
  const { blocks, cells, names, inTheEnd, wayOf } = watch;
  if (cells.length === 0 && names.length === 0) return [];
  const inventory = await readInventory(context);
  const allNames = await readNames(context);
  const ways = cells.map(wayOf);
  const read = await readAreas(
    context,
    ways.map(({ now }) => now),
    ['formulas'],
  );
  const referred = referredPlaces(inventory, plainPlaces(inventory), allNames);
  const moved = (
    place: string | null,
    before: readonly ReferredPlace[],
    formula: string,
    home: string,
  ): MovedFormula[] => {
    const after = referred(formula, home).flatMap((now) => (now.isText ? now : inTheEnd(now)));
    const reference = movedReference(before, after, formula, blocks);
    return place === null || reference === null ? [] : [{ place, ...reference }];
  };
  return [
    ...cells.flatMap((cell, index) => {
      const formula = String(read[index]?.formulas[0]?.[0] ?? '');
      const end = ways[index]?.end ?? null;
      return moved(end && shownCell(end), cell.places, formula, cell.sheetId);
    }),
    ...names.flatMap((name) => {
      const now = allNames.find((entry) => sameName(entry.name, name.name) && entry.sheet === name.sheet);
      const home = inventory.sheets.find((entry) => entry.name === name.sheet)?.id ?? '';
      return moved(shownName(name), name.places, now?.formula ?? '', home);
    }),
  ];
}
