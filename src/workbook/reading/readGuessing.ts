import type { NameFormula } from '../../freezing/findOurFormulas';
import { errorCode } from '../errorCode';
import { askForInventory, type Inventory, isInterrupted, readInventory } from './inventory';
import type { Question } from './askAll';
import { askForUse, type FoundRanges, type SheetUse, startSearch, type Wanted } from './findRanges';
import type { GridCells, GridPlan } from './planGrids';
import { askForAreas, type SheetArea } from './readAreas';
import { askForSheetNames } from './readNames';
import type { SheetFormulas } from './sheetFormulas';

/** What was found when a workbook was last read: most often it is so still. */
export interface Remembered {
  readonly inventory: Inventory;
  readonly found: FoundRanges;
  /** What was looked at behind the inputs' formulas. */
  readonly looked: readonly SheetArea[];
  /** Whether the formulas looked at use names, of which some may be a single sheet's. */
  readonly usesNames: boolean;
}

/** Where it is kept from one reading to the next. */
export interface Memory {
  last: Remembered | null;
}

/** A workbook's inventory, with what was asked in the same request in the belief that nothing has changed since last. */
export interface Guessed {
  readonly inventory: Inventory;
  /** What a search found that asked exactly what this one asks; null where none did. */
  readonly found: (key: string) => Promise<FoundRanges> | null;
  /** What a plan read that reads exactly what this one reads; null where none did. */
  readonly cells: (key: string) => readonly GridCells[] | null;
  /** What was looked at behind formulas the last time, as it is now: the formulas of an area, and how much of a sheet is used. */
  readonly formulas: (area: SheetArea) => SheetFormulas | null;
  readonly uses: ReadonlyMap<string, SheetUse>;
  /** The names of single sheets, where formulas used any names the last time; else null. */
  readonly names: readonly NameFormula[] | null;
}

/** A guess that may be wrong must not cost much. */
const MOST_CELLS = 20_000;
const MOST_AREAS = 500;

/**
 * Reads the inventory and, in the same request, what would be asked next if the workbook were as it was last time: so
 * that to look again costs one request and not three. What turns out to have been asked in vain is left unused.
 */
export async function readGuessing(
  context: Excel.RequestContext,
  memory: Memory,
  wanted: Wanted,
  planOf: (remembered: Remembered) => GridPlan,
): Promise<Guessed> {
  const { last } = memory;
  if (last === null) return withoutGuess(await readInventory(context));
  const search = startSearch(context, last.inventory, wanted);
  const plan = planOf(last);
  const { looked } = last;
  const areas = [...plan.areas, ...looked];
  const cells = areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const isSmall = cells <= MOST_CELLS && areas.length + search.questions.length <= MOST_AREAS;
  if (!isSmall) return withoutGuess(await readInventory(context));
  try {
    const takeInventory = askForInventory(context);
    const uses = new Map<string, SheetUse>();
    const sheetIds = [...new Set(looked.map(({ sheetId }) => sheetId))];
    const questions = [...search.questions, ...sheetIds.map((id) => askForUse(context, id, uses))];
    const answers = questions.map((ask: Question) => ask());
    const takeCells = askForAreas(context, plan.areas, plan.properties);
    const takeFormulas = askForAreas(context, looked, ['formulas']);
    const takeNames = last.usesNames ? askForSheetNames(context, last.inventory.sheets) : null;
    await context.sync();
    for (const take of answers) take();
    const read = takeCells();
    const formulas = takeFormulas();
    const lookedAt = new Map(
      looked.map((one, index) => [keyOf(one), { ...one, formulas: formulas[index]?.formulas ?? [] }]),
    );
    return {
      inventory: takeInventory(),
      found: (key) => (key === search.key ? search.finish() : null),
      cells: (key) => (key === plan.key ? read : null),
      formulas: (area) => lookedAt.get(keyOf(area)) ?? null,
      uses,
      names: takeNames?.() ?? null,
    };
  } catch (cause) {
    memory.last = null;
    if (!isOutdated(cause)) throw cause;
    return withoutGuess(await readInventory(context));
  }
}

function withoutGuess(inventory: Inventory): Guessed {
  return {
    inventory,
    found: () => null,
    cells: () => null,
    formulas: () => null,
    uses: new Map(),
    names: null,
  };
}

function keyOf({ sheetId, area }: SheetArea): string {
  return JSON.stringify([sheetId, area.row, area.column, area.rows, area.columns]);
}

/** What Excel says of sheets, tables and cells that are no longer there, or have become more. */
const OUTDATED: ReadonlySet<string | null> = new Set([
  'ItemNotFound',
  'InvalidArgument',
  'InvalidReference',
  'ResponsePayloadSizeLimitExceeded',
]);

/** Whether a request failed since things are no longer where they were. */
export function isOutdated(cause: unknown): boolean {
  return OUTDATED.has(errorCode(cause));
}

/** Keeps what was found for the next reading; places and sheets that were not looked for this time are taken over from the last. */
export function remember(
  memory: Memory,
  { inventory, found, looked, usesNames }: Remembered,
  isSurvey: boolean,
): void {
  if (isInterrupted(inventory)) {
    memory.last = null;
    return;
  }
  const before = memory.last?.found;
  memory.last = {
    inventory,
    looked,
    usesNames,
    found: {
      places: new Map([...(before?.places ?? []), ...found.places]),
      uses: new Map([...(before?.uses ?? []), ...found.uses]),
      headed: isSurvey ? found.headed : (before?.headed ?? []),
    },
  };
}
