import { cellAddress } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import { askForInventory } from '../reading/inventory';
import { plainPlaces } from '../reading/plainPlaces';
import { readAreas } from '../reading/readAreas';
import { readNames } from '../reading/readNames';
import type { Place } from '../reading/readPlaces';
import { referredPlaces } from '../reading/referredPlaces';
import type { MovedFormula } from '../movedFormula';
import { movedReference } from './movedReferences';
import type { Watch } from './watchFormulas';

/**
 * Looks whether the formulas that were watched mean what they meant, now that everything is written and emptied lines are
 * still there. Three syncs, or none where none is watched.
 */
export async function findMoved(context: Excel.RequestContext, watch: Watch): Promise<MovedFormula[]> {
  const { blocks, cells, names, inTheEnd } = watch;
  if (cells.length === 0 && names.length === 0) return [];
  const takeInventory = askForInventory(context);
  await context.sync();
  const inventory = takeInventory();
  const allNames = await readNames(context);
  const areas = cells.map(({ sheetId, row, column }) => ({
    sheetId,
    area: { row, column, rows: 1, columns: 1 },
  }));
  const read = await readAreas(context, areas, ['formulas']);
  const referred = referredPlaces(inventory, plainPlaces(inventory), allNames);
  const moved = (place: string, before: readonly Place[], formula: string, home: string): MovedFormula[] => {
    const now = referred(formula, home);
    // What a text names stays as it is written.
    const after = /\bINDIRECT\(/i.test(formula) ? now : now.flatMap(inTheEnd);
    const reference = movedReference(before, after, formula, blocks);
    return reference === null ? [] : [{ place, ...reference }];
  };
  return [
    ...cells.flatMap(({ sheetId, sheet, row, column, places }, index) => {
      const formula = String(read[index]?.formulas[0]?.[0] ?? '');
      return moved(`${sheet}!${cellAddress({ row, column })}`, places, formula, sheetId);
    }),
    ...names.flatMap(({ name, sheet, places }) => {
      const now = allNames.find((entry) => sameName(entry.name, name) && entry.sheet === sheet);
      const home = inventory.sheets.find((entry) => entry.name === sheet)?.id ?? '';
      return moved(sheet === null ? name : `${sheet}!${name}`, places, now?.formula ?? '', home);
    }),
  ];
}
