import type { Grid } from '../../cells/grid';
import { formulaReferences } from '../../cells/formulaReferences';
import { askAll } from './askAll';
import { askForSpill } from './askForSpill';
import { askForUse, type FoundRanges } from './findRanges';
import { type Inventory, sheetNameOf } from './inventory';
import { ownPlaces } from './ownPlaces';
import type { Grids } from './planGrids';
import { readAreas } from './readAreas';
import { type Look, readFromOurs } from './readFromOurs';
import type { Guessed, Remembered } from './readGuessing';
import { readSheetNames } from './readNames';
import { type Referred, referredPlaces } from './referredPlaces';
import { isFormula, type SheetFormulas } from './sheetFormulas';

/** Grids with the cells marked, and what is to be asked for at once the next time. */
export type Marked = { readonly grids: Grids } & Pick<Remembered, 'looked' | 'usesNames'>;

/** The grids with the cells marked that come to read sheets of ours, and what was looked at to find them: see `readFromOurs`. */
export async function withFromOurs(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  { grids, formulas, topLeft }: Grids,
  guessed: Guessed,
): Promise<Marked> {
  const surroundings = {
    own: ownPlaces(inventory, found.places, topLeft),
    nameOf: (sheetId: string) => sheetNameOf(inventory, sheetId),
  };
  const look = lookInto(context, inventory, found, guessed);
  const { cells, looked } = await readFromOurs([...formulas.values()], surroundings, look);
  const fromOurs = new Map([...formulas.keys()].map((name, index) => [name, cells[index] ?? []]));
  const marked = [...grids].map(([name, grid]): [string, Grid] => {
    const own = fromOurs.get(name) ?? [];
    return [name, own.length === 0 ? grid : { ...grid, fromOurs: own }];
  });
  return { grids: { grids: new Map(marked), formulas, topLeft }, looked, usesNames: look.usesNames() };
}

/** Asks only for what has not been asked for together with everything else. */
function lookInto(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  guessed: Guessed,
): Look & { readonly usesNames: () => boolean } {
  const uses = new Map([...found.uses, ...guessed.uses]);
  const plain = referredPlaces(inventory, found.places);
  let withNames: Referred | null = null;
  return {
    known: uses,
    usesNames: () => withNames !== null,
    async referred(areas) {
      if (withNames !== null) return withNames;
      if (!areas.some(usesNames)) return plain;
      const names = guessed.names ?? (await readSheetNames(context, inventory.sheets));
      withNames = referredPlaces(inventory, found.places, names);
      return withNames;
    },
    spills: (cells) =>
      askAll(
        context,
        cells.map((cell) => () => askForSpill(context, cell)),
      ),
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

/** Whether formulas use names, of which some may be a single sheet's. */
function usesNames({ formulas }: SheetFormulas): boolean {
  return formulas.some((line) =>
    line.some(
      (cell) =>
        isFormula(cell) &&
        formulaReferences(cell).some((one) => one.kind === 'name' && one.isCalled !== true),
    ),
  );
}
