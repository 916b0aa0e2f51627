import { FIRST_CELL, type Rectangle } from '../../cells/rectangle';
import { loadArea, areaOf, rangeOf } from '../ranges/ranges';
import { OWN_COMMENT } from '../ownComment';
import { askAll, type Question } from './askAll';
import { type Inventory, type NameEntry, type TableEntry } from './inventory';
import { sameName } from '../../cells/sameName';
import { plainPlaces } from './plainPlaces';
import { askForPlace, type Place } from './readPlaces';

/** What to look for in a workbook. */
export interface Wanted {
  /** Names of tables or defined names that are read if they are there. */
  readonly names: readonly string[];
  /** Whether a heading row is that of what is looked for besides; null where nothing is. */
  readonly looksRight: ((headings: readonly string[]) => boolean) | null;
}

/** How much of a sheet is used. */
export interface SheetUse {
  /** Null for an empty sheet. */
  readonly area: Rectangle | null;
  /** Whether any of the used rows is hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
  /** Whether any of the used cells is one that a formula spills over. */
  readonly hasSpill: boolean;
}

/** Where things stand in a workbook. */
export interface FoundRanges {
  /** By lower-case name: every plain name, and of the others and of tables (without a row of totals) those looked for. */
  readonly places: ReadonlyMap<string, Place>;
  /** By id, of the sheets that ranges were looked for on. */
  readonly uses: ReadonlyMap<string, SheetUse>;
  /** The tables and names whose headings look right, in Excel's order. */
  readonly headed: readonly string[];
}

/** What has to be asked to find something. */
export interface Search {
  /** The same for two searches that ask the same. */
  readonly key: string;
  readonly questions: readonly Question[];
  /** To be called when the questions have been answered. One sync more where headings stand in a range that only Excel can work out, such as one by `OFFSET`. */
  readonly finish: () => Promise<FoundRanges>;
  /** The same with the answers of a search that asked the same, of a workbook whose other names may have been others. */
  readonly adopt: (other: FoundRanges) => Promise<FoundRanges>;
}

/** Finds where what is wanted stands: one sync, beside those that thousands of ranges need. */
export async function findAll(
  context: Excel.RequestContext,
  { questions, finish }: Search,
): Promise<FoundRanges> {
  await askAll(context, questions);
  return finish();
}

/** Finds out what to ask, and asks nothing yet. */
export function startSearch(
  context: Excel.RequestContext,
  inventory: Inventory,
  { names, looksRight }: Wanted,
): Search {
  const places = plainPlaces(inventory);
  const uses = new Map<string, SheetUse>();
  const headed = new Set<string>();
  const isWanted = (entry: { readonly name: string }): boolean =>
    names.some((name) => sameName(name, entry.name));
  const isPlain = ({ name }: NameEntry): boolean => places.has(name.toLowerCase());

  const tables = inventory.tables.filter((table) => looksRight !== null || isWanted(table));
  const candidates = looksRight === null ? [] : inventory.names.filter(mayBeLookedFor);
  const plain = candidates.filter((entry) => isPlain(entry) && isWide(places, entry));
  const others = inventory.names.filter(
    (entry) => !isPlain(entry) && (isWanted(entry) || candidates.includes(entry)),
  );
  const takePlace = (name: string, place: Place | null): void => {
    if (place !== null) places.set(name.toLowerCase(), place);
  };

  const namedItems = context.workbook.names;
  const inputs = inventory.names.filter((entry) => isWanted(entry) && !isOurs(entry));
  const ofSheets = sheetIdsOf([...tables, ...placesOf([...inputs, ...plain])]);
  const questions = [
    ...tables.map((table) => askForTable(context, table, takePlace)),
    ...(looksRight === null ? [] : tables).map(({ name }) =>
      askForHeadings(name, () => context.workbook.tables.getItem(name).getRange().getRow(0)),
    ),
    ...others.map(({ name }): Question => () => {
      const take = askForPlace(namedItems.getItem(name).getRangeOrNullObject());
      return () => takePlace(name, take());
    }),
    ...plain.map(({ name }) => askForHeadings(name, () => firstRow(context, places, name))),
    ...ofSheets.map((id) => askForUse(context, id, uses)),
  ];
  const key = JSON.stringify([
    ...[looksRight !== null, tables, others, ofSheets],
    plain.map(({ name }) => [name, places.get(name.toLowerCase())]),
  ]);
  const inOrder = [...inventory.tables, ...inventory.names].map(({ name }) => name);
  return {
    key,
    questions,
    finish,
    adopt(other) {
      for (const { name } of [...tables, ...others]) {
        takePlace(name, other.places.get(name.toLowerCase()) ?? null);
      }
      for (const [id, use] of other.uses) uses.set(id, use);
      for (const name of other.headed) headed.add(name);
      return finish();
    },
  };

  async function finish(): Promise<FoundRanges> {
    const found = others.filter(isPlain);
    await askAll(context, [
      ...found
        .filter((entry) => candidates.includes(entry) && isWide(places, entry))
        .map(({ name }) => askForHeadings(name, () => firstRow(context, places, name))),
      ...sheetIdsOf(placesOf(found))
        .filter((id) => !uses.has(id))
        .map((id) => askForUse(context, id, uses)),
    ]);
    return { places, uses, headed: inOrder.filter((name) => headed.has(name)) };
  }

  function placesOf(entries: readonly NameEntry[]): Place[] {
    return entries.flatMap(({ name }) => places.get(name.toLowerCase()) ?? []);
  }

  function askForHeadings(name: string, rowOf: () => Excel.Range): Question {
    return () => {
      const takeTexts = askForTexts(rowOf().getUsedRangeOrNullObject(true));
      return () => {
        if (looksRight?.(takeTexts()) === true) headed.add(name);
      };
    };
  }
}

/** Whether a name may be one that the user wants to pick: our own blocks have such headings too. */
function mayBeLookedFor(entry: NameEntry): boolean {
  return entry.isRange && entry.isVisible && !isOurs(entry);
}

function isOurs({ comment }: NameEntry): boolean {
  return comment === OWN_COMMENT;
}

/** A single column has no two headings. */
function isWide(places: ReadonlyMap<string, Place>, { name }: NameEntry): boolean {
  return (places.get(name.toLowerCase())?.area.columns ?? 0) > 1;
}

function sheetIdsOf(places: readonly { readonly sheetId: string }[]): string[] {
  return [...new Set(places.map(({ sheetId }) => sheetId))];
}

function askForTable(
  context: Excel.RequestContext,
  { name, hasTotals }: TableEntry,
  takePlace: (name: string, place: Place | null) => void,
): Question {
  return () => {
    const take = askForPlace(context.workbook.tables.getItem(name).getRange());
    return () => {
      const place = take();
      const rows = (place?.area.rows ?? 0) - (hasTotals ? 1 : 0);
      takePlace(name, place && { ...place, area: { ...place.area, rows } });
    };
  };
}

function firstRow(
  { workbook }: Excel.RequestContext,
  places: ReadonlyMap<string, Place>,
  name: string,
): Excel.Range {
  const { sheetId, area } = places.get(name.toLowerCase()) ?? { sheetId: '', area: FIRST_CELL };
  return rangeOf(workbook.worksheets.getItem(sheetId), { ...area, rows: 1 });
}

/** Asks how much of a sheet is used. */
export function askForUse(
  { workbook }: Excel.RequestContext,
  id: string,
  uses: Map<string, SheetUse>,
): Question {
  return () => {
    const takeUse = askForUsed(workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
    return () => uses.set(id, takeUse());
  };
}

/** Asks how much is used; null objects are empty sheets. */
function askForUsed(used: Excel.Range): () => SheetUse {
  loadArea(used, 'rowHidden', 'hasSpill');
  return () => {
    if (used.isNullObject) return { area: null, hasHiddenRows: false, hasSpill: false };
    // Null where some rows are hidden, or some cells are spilled, whatever the type says.
    const hasHiddenRows = (used.rowHidden as boolean | null) !== false;
    const hasSpill = (used.hasSpill as boolean | null) !== false;
    return { area: areaOf(used), hasHiddenRows, hasSpill };
  };
}

/** Asks for the texts of what is used of a row. */
function askForTexts(used: Excel.Range): () => string[] {
  used.load('values');
  return () => {
    const [texts = []]: unknown[][] = used.isNullObject ? [] : used.values;
    return texts.map(String);
  };
}
