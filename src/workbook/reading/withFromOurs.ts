import type { Grid } from '../../cells/grid';
import { askAll } from './askAll';
import { askForUse, type FoundRanges } from './findRanges';
import type { Inventory } from './inventory';
import { ownPlaces } from './ownPlaces';
import type { Grids } from './planGrids';
import { readAreas, type SheetArea } from './readAreas';
import { type Look, readFromOurs } from './readFromOurs';
import type { Guessed } from './readGuessing';
import { referredPlaces } from './referredPlaces';

/** The grids with the cells marked that come to read sheets of ours, and what was looked at to find them: see `readFromOurs`. */
export async function withFromOurs(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  { grids, formulas, topLeft }: Grids,
  guessed: Guessed,
): Promise<{ readonly grids: Grids; readonly looked: readonly SheetArea[] }> {
  const surroundings = {
    own: ownPlaces(inventory, found.places, topLeft),
    referred: referredPlaces(inventory, found.places),
    nameOf: (sheetId: string) => inventory.sheets.find(({ id }) => id === sheetId)?.name ?? '',
  };
  const { cells, looked } = await readFromOurs(
    [...formulas.values()],
    surroundings,
    lookInto(context, found, guessed),
  );
  const fromOurs = new Map([...formulas.keys()].map((name, index) => [name, cells[index] ?? []]));
  const marked = [...grids].map(([name, grid]): [string, Grid] => {
    const own = fromOurs.get(name) ?? [];
    return [name, own.length === 0 ? grid : { ...grid, fromOurs: own }];
  });
  return { grids: { grids: new Map(marked), formulas, topLeft }, looked };
}

/** Asks only for what has not been asked for together with everything else. */
function lookInto(context: Excel.RequestContext, found: FoundRanges, guessed: Guessed): Look {
  const uses = new Map([...found.uses, ...guessed.uses]);
  return {
    async uses(sheetIds) {
      const unknown = sheetIds.filter((id) => !uses.has(id));
      await askAll(
        context,
        unknown.map((id) => askForUse(context, id, uses)),
      );
      return uses;
    },
    async formulas(areas) {
      const known = areas.map(guessed.formulas);
      const missing = areas.filter((_, index) => known[index] === null);
      const read = await readAreas(context, missing, ['formulas']);
      return [
        ...known.filter((one) => one !== null),
        ...missing.map((one, index) => ({ ...one, formulas: read[index]?.formulas ?? [] })),
      ];
    },
  };
}
