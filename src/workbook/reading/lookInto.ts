import { formulaReferences } from '../../cells/formulaReferences';
import type { Rectangle } from '../../cells/rectangle';
import { askAll } from './askAll';
import { askForSpill } from './askForSpill';
import { askForUse, type FoundRanges, type SheetUse } from './findRanges';
import type { ReferringCell } from './formulaCells';
import type { Inventory } from './inventory';
import { readAreas, type SheetArea } from './readAreas';
import type { Guessed } from './readGuessing';
import { readSheetNames } from './readNames';
import { type Referred, referredPlaces } from './referredPlaces';
import { isFormula, type SheetFormulas } from './sheetFormulas';

/** Looks into the workbook. */
export type Look = ReturnType<typeof lookInto>;

/** Asks only for what has not been asked for together with everything else. */
export function lookInto(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  guessed: Guessed,
) {
  const known = new Map([...found.uses, ...guessed.uses]);
  const plain = referredPlaces(inventory, found.places);
  let withNames: Referred | null = null;
  return {
    /** How much is used of sheets, as far as is known; of tables', into which nothing spills, it may not be. */
    known: known as ReadonlyMap<string, SheetUse>,
    /** Whether names of single sheets have been asked for. */
    usesNames: () => withNames !== null,
    /** What formulas refer to; one sync where names of single sheets may be among it and are not known. */
    async referred(areas: readonly SheetFormulas[]): Promise<Referred> {
      if (withNames !== null) return withNames;
      if (!areas.some(usesNames)) return plain;
      const names = guessed.names ?? (await readSheetNames(context, inventory.sheets));
      withNames = referredPlaces(inventory, found.places, names);
      return withNames;
    },
    /** What formulas spill over; one sync. */
    spills(cells: readonly ReferringCell[]): Promise<(Rectangle | null)[]> {
      return askAll(
        context,
        cells.map((cell) => () => askForSpill(context, cell)),
      );
    },
    /** How much is used of sheets, by id; one sync where that is not known. */
    async uses(sheetIds: readonly string[]): Promise<ReadonlyMap<string, SheetUse>> {
      const unknown = sheetIds.filter((id) => !known.has(id));
      await askAll(
        context,
        unknown.map((id) => askForUse(context, id, known)),
      );
      return known;
    },
    /** What stands in areas, for `formulas`; one sync where that is not known. */
    async formulas(areas: readonly SheetArea[]): Promise<SheetFormulas[]> {
      const guesses = areas.map(guessed.formulas);
      const missing = areas.filter((_, index) => guesses[index] === null);
      const read = await readAreas(context, missing, ['formulas']);
      return [
        ...guesses.filter((one) => one !== null),
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
