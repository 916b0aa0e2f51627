import { parseReference } from '../../cells/parseReference';
import { overlap } from '../../cells/rectangle';
import { blockNames } from '../../texts/sheetHeadings';
import { constantOf, FINGERPRINT_NAME, ORDER_NAME } from './fingerprintName';
import { OWN_COMMENT } from '../ownComment';
import type { WorkbookState } from '../../cells/workbookState';
import { findAll, type FoundRanges, startSearch, type Wanted } from './findRanges';
import { isInterrupted, type Inventory, type NameEntry } from './inventory';
import { sameName } from '../../cells/sameName';
import { asPutBack } from './readJournal';
import { type GridPlan, type Grids, type InputName, planGrids } from './planGrids';
import { readAreas } from './readAreas';
import { type Memory, readGuessing, remember } from './readGuessing';
import type { Place } from './readPlaces';

/** What the pane needs to know of a workbook. */
export interface WorkbookSurvey {
  /** The workbook's name as the user knows it; `''` where it has none yet. */
  readonly name: string;
  /** The names and tables that can be picked as cost rows. */
  readonly costRanges: readonly string[];
  readonly state: WorkbookState;
}

/** What is read of a workbook beside what stands in its names. */
export interface CostSearch {
  /** Whether a heading row is that of cost rows; null where none is looked for. */
  readonly looksRight: Wanted['looksRight'];
  /** The names to read, by the ranges that were found to look right. */
  readonly namesOf: (costRanges: readonly string[]) => readonly string[];
}

/** Reads the input ranges and what stands where our sheets will go, without writing anything: three syncs, or one where nothing has changed since the last time, beside the parts of large ranges and what formulas lead to. */
export async function readState(
  context: Excel.RequestContext,
  names: readonly string[],
  memory: Memory = { last: null },
): Promise<WorkbookState> {
  return (await surveyWorkbook(context, { looksRight: null, namesOf: () => names }, memory)).state;
}

/** The same with the ranges found that may be picked as cost rows, in as many syncs. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  { looksRight, namesOf }: CostSearch,
  memory: Memory = { last: null },
): Promise<WorkbookSurvey> {
  const wanted: Wanted = { names: namesOf([]), looksRight };
  const guessed = await readGuessing(
    context,
    memory,
    wanted,
    ({ inventory, found }) => planOf(context, inventory, found, namesOf(found.headed)).plan,
  );
  const inventory = await asPutBack(context, guessed.inventory);
  const search = startSearch(context, inventory, wanted);
  const foundBefore = await guessed.found(search.key);
  const found = await (foundBefore === null ? findAll(context, search) : search.adopt(foundBefore));
  const names = namesOf(found.headed);
  const { blocks, plan } = planOf(context, inventory, found, names);
  const cells = guessed.cells(plan.key) ?? (await readAreas(context, plan.areas, plan.properties));
  const read = await plan.take(cells);
  // Seldom can any cell come to read sheets of ours.
  const { grids, looked, usesNames } =
    read.formulas.size === 0
      ? { ...read, looked: [], usesNames: false }
      : await import('./withFromOurs').then(({ withFromOurs }) =>
          withFromOurs(context, inventory, found, read, guessed),
        );
  remember(memory, { inventory, found, looked, usesNames }, looksRight !== null);
  return {
    name: inventory.bookName,
    costRanges: found.headed,
    state: stateOf(inventory, blocks, names, { ...read, grids }),
  };
}

interface Block extends NameEntry {
  readonly place: Place;
}

/** The names that may be blocks, and what to read of them and of the inputs. */
function planOf(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  names: readonly string[],
): { readonly blocks: readonly Block[]; readonly plan: GridPlan } {
  const placeOf = (name: string): Place | undefined => found.places.get(name.toLowerCase());
  const inputs = names.map((name) => ({ name, place: placeOf(name) }));
  const blocks = inventory.names.flatMap((entry) => {
    const place = placeOf(entry.name);
    const isInput = inputs.some((input) => !sameName(input.name, entry.name) && areOver(input.place, place));
    return place === undefined || isInput ? [] : [{ ...entry, place }];
  });
  const plan = planGrids(
    context,
    names.map((name) => inputOf(name, inventory)),
    blocks.filter(mayBeOurs).map(({ name }) => name),
    found,
  );
  return { blocks, plan };
}

function inputOf(name: string, { tables, names }: Inventory): InputName {
  const table = tables.find((one) => sameName(one.name, name));
  const entry = names.find((one) => sameName(one.name, name));
  const isWorkedOut = table === undefined && entry !== undefined && parseReference(entry.formula) === null;
  return { name, isTable: table !== undefined, isWorkedOut, hasTotals: table?.hasTotals === true };
}

function stateOf(
  inventory: Inventory,
  blocks: readonly Block[],
  names: readonly string[],
  { grids, topLeft }: Grids,
): WorkbookState {
  const taken = new Set(blocks.map(({ name }) => name));
  const others = [...inventory.names.filter(({ name }) => !taken.has(name)), ...inventory.tables];
  const known = new Set(inventory.names.map(({ name }) => name.toLowerCase()));

  const order = constantOf(inventory, ORDER_NAME);
  return {
    grids,
    notRanges: names.filter((name) => !grids.has(name) && known.has(name.toLowerCase())),
    sheets: inventory.sheets.map(({ name, isProtected }) => ({ name, isProtected })),
    isStructureProtected: inventory.isStructureProtected,
    blocks: blocks.map(({ name, place }) => {
      return { definedName: name, sheet: place.sheet, topLeft: topLeft.get(name) ?? '', ...place.area };
    }),
    otherNames: others.map(({ name }) => name),
    fingerprint: constantOf(inventory, FINGERPRINT_NAME),
    ...(order === null ? {} : { splitOrder: order }),
    ...(inventory.isStale ? { isStale: true as const } : {}),
    isInterrupted: isInterrupted(inventory),
  };
}

/** What the names of our blocks begin with. */
const BEGINNINGS = Object.values(blockNames)
  .filter((name) => !name.startsWith('_'))
  .map((name) => name.toLowerCase());

/** Whether a name can be that of a block of ours: only of those is it asked what stands first in them. */
function mayBeOurs({ name, comment }: NameEntry): boolean {
  const lower = name.toLowerCase();
  return comment === OWN_COMMENT || BEGINNINGS.some((beginning) => lower.startsWith(beginning));
}

function areOver(one: Place | undefined, other: Place | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.sheetId === other.sheetId && overlap(one.area, other.area);
}
