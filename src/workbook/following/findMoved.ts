import { cellAddress } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import { askForInventory } from '../reading/inventory';
import { plainPlaces } from '../reading/plainPlaces';
import { readAreas } from '../reading/readAreas';
import { referredPlaces } from '../reading/referredPlaces';
import type { MovedFormula } from '../movedFormula';
import { movedReference } from './movedReferences';
import type { Watch } from './watchFormulas';

/**
 * Looks whether the formulas that were watched mean what they meant, now that everything is written and emptied rows are
 * still there. Two syncs, or none where none is watched.
 */
export async function findMoved(
  context: Excel.RequestContext,
  { blocks, cells, names }: Watch,
): Promise<MovedFormula[]> {
  if (cells.length === 0 && names.length === 0) return [];
  const takeInventory = askForInventory(context);
  await context.sync();
  const inventory = takeInventory();
  const areas = cells.map(({ sheetId, row, column }) => ({
    sheetId,
    area: { row, column, rows: 1, columns: 1 },
  }));
  const read = await readAreas(context, areas, ['formulas']);
  const referred = referredPlaces(inventory, plainPlaces(inventory));
  const moved = (place: string, before: Watch['cells'][number]['places'], formula: string, home: string) => {
    const reference = movedReference(before, referred(formula, home), formula, blocks);
    return reference === null ? [] : [{ place, ...reference }];
  };
  return [
    ...cells.flatMap(({ sheetId, sheet, row, column, places }, index): MovedFormula[] =>
      moved(
        `${sheet}!${cellAddress({ row, column })}`,
        places,
        String(read[index]?.formulas[0]?.[0] ?? ''),
        sheetId,
      ),
    ),
    ...names.flatMap(({ name, places }): MovedFormula[] => {
      const now = inventory.names.find((entry) => sameName(entry.name, name));
      return moved(name, places, now?.formula ?? '', '');
    }),
  ];
}
