import type { CellFromOurs, Grid } from '../../cells/grid';
import { withTextsOf } from '../../cells/formulaReferences';
import {
  contains,
  intersection,
  isWithin,
  overlap,
  boundingArea,
  type Rectangle,
} from '../../cells/rectangle';
import { cellsFromOurs, type OriginOf } from './cellsFromOurs';
import { formulaCells, type ReferringCell } from './formulaCells';
import type { FoundRanges, SheetUse } from './findRanges';
import { type Inventory, sheetNameOf } from './inventory';
import { type Look, lookInto } from './lookInto';
import { ownPlaces } from './ownPlaces';
import type { Grids } from './planGrids';
import type { SheetArea } from './readAreas';
import type { Guessed, Remembered } from './readGuessing';
import type { Place } from './readPlaces';
import type { Referred } from './referredPlaces';
import { isFormula, type SheetFormulas } from './sheetFormulas';

/** A sheet with fewer cells is looked at as a whole, so that its formulas can be followed without asking again. */
const SMALL_SHEET = 5000;
/** More than this, or further, is not looked at: it would keep everyone waiting who only looks. */
const MOST_CELLS = 20_000;
const MOST_ROUNDS = 3;

/**
 * The grids with the cells marked whose formulas come to read sheets of ours: by themselves, through other inputs, or
 * through other sheets of the user's, of which up to 20,000 cells are looked at, in three rounds at most; and those that
 * such formulas spill over. With them what is to be asked for at once the next time. Looks nowhere where inputs refer to
 * nothing outside them, and nothing on their sheets spills.
 */
export async function withFromOurs(
  context: Excel.RequestContext,
  inventory: Inventory,
  found: FoundRanges,
  { grids, formulas, topLeft }: Grids,
  guessed: Guessed,
): Promise<Pick<Grids, 'grids'> & Pick<Remembered, 'looked' | 'usesNames'>> {
  const own = ownPlaces(inventory, found.places, topLeft);
  if (own.length === 0) return { grids, looked: [], usesNames: false };
  const inputs = [...formulas.values()];
  const look = lookInto(context, inventory, found, guessed);
  const known = await lookAround(inputs, own, look);
  const originOf = await originsIn(known, own, look);
  const marked = [...grids].map(([name, grid]): [string, Grid] => {
    const input = formulas.get(name);
    const fromOurs = input === undefined ? [] : cellsOf(input, inputs, originOf, inventory);
    return [name, fromOurs.length === 0 ? grid : { ...grid, fromOurs }];
  });
  const looked = known.slice(inputs.length).map(({ sheetId, area }) => ({ sheetId, area }));
  return { grids: new Map(marked), looked, usesNames: look.usesNames() };
}

/** The inputs' formulas, and those of what they lead to. */
async function lookAround(
  inputs: readonly SheetFormulas[],
  own: readonly Place[],
  look: Look,
): Promise<readonly SheetFormulas[]> {
  let known = inputs;
  let room = MOST_CELLS;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const spilling = round === 0 ? sheetsThatSpill(inputs, look) : [];
    const places = [...placesBehind(known, await look.referred(known), own), ...spilling];
    if (places.length === 0) break;
    const uses = await look.uses([...new Set(places.map(({ sheetId }) => sheetId))]);
    const wanted = areasToLookAt(places, known, uses).filter(({ area }) => {
      const cells = area.rows * area.columns;
      if (cells > room) return false;
      room -= cells;
      return true;
    });
    if (wanted.length === 0) break;
    known = [...known, ...(await look.formulas(wanted))];
  }
  return known;
}

/** All of the inputs' sheets on which formulas spill: one outside an input may spill into it. */
function sheetsThatSpill(inputs: readonly SheetFormulas[], { known }: Look): Place[] {
  return [...new Set(inputs.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const use = known.get(sheetId);
    return use?.hasSpill === true && use.area !== null ? [{ sheetId, sheet: '', area: use.area }] : [];
  });
}

/** Which cells come to read sheets of ours; formulas are asked what they spill over only where something spills. */
async function originsIn(
  known: readonly SheetFormulas[],
  own: readonly Place[],
  look: Look,
): Promise<OriginOf> {
  const plain = await look.referred(known);
  const referred: Referred = (formula, sheetId) => {
    const places = plain(formula, sheetId);
    const given = withTextsOf(formula, (reference) => textIn(plain(`=${reference}`, sheetId), known));
    return given === formula ? places : [...places, ...plain(given, sheetId)];
  };
  const spills = new Map<string, Rectangle | null>();
  const keyOf = ({ sheetId, row, column }: Pick<ReferringCell, 'sheetId' | 'row' | 'column'>): string =>
    `${sheetId} ${row} ${column}`;
  for (;;) {
    const { cells, originOf } = cellsFromOurs(
      known,
      referred,
      own,
      (cell) => spills.get(keyOf(cell)) ?? null,
    );
    const unasked = cells.filter((cell) => !spills.has(keyOf(cell)));
    if (unasked.length === 0) return originOf;
    const asked = unasked.filter(({ sheetId }) => look.known.get(sheetId)?.hasSpill === true);
    const areas = asked.length === 0 ? [] : await look.spills(asked);
    for (const cell of unasked) spills.set(keyOf(cell), null);
    asked.forEach((cell, index) => spills.set(keyOf(cell), areas[index] ?? null));
  }
}

/** The text that stands in the one cell of some places, where that is no formula. */
function textIn(places: readonly Place[], known: readonly SheetFormulas[]): string | null {
  const [place, other] = places;
  if (place === undefined || other !== undefined || place.area.rows * place.area.columns !== 1) return null;
  const { sheetId, area: cell } = place;
  const { area, formulas } = known.find((one) => one.sheetId === sheetId && contains(one.area, cell)) ?? {};
  const text = area === undefined ? '' : (formulas?.[cell.row - area.row]?.[cell.column - area.column] ?? '');
  return text === '' || isFormula(text) ? null : String(text);
}

/** What formulas refer to that is neither ours nor has been looked at yet. */
function placesBehind(known: readonly SheetFormulas[], referred: Referred, own: readonly Place[]): Place[] {
  const cells = known.flatMap((area) => formulaCells(area, referred));
  const places = new Set(cells.flatMap((cell) => cell.places));
  return [...places].filter(
    ({ sheetId, area }) =>
      !known.some((one) => one.sheetId === sheetId && isWithin(area, one.area)) &&
      !own.some((one) => one.sheetId === sheetId && overlap(area, one.area)),
  );
}

/** As far as they are used: for each sheet all of it where it is small, else what is referred to. */
function areasToLookAt(
  places: readonly Place[],
  known: readonly SheetFormulas[],
  uses: ReadonlyMap<string, SheetUse>,
): SheetArea[] {
  const bySheet = new Map<string, Rectangle>();
  for (const { sheetId, area } of places) {
    const used = uses.get(sheetId)?.area ?? null;
    const part = used === null ? null : intersection(area, used);
    const isKnown = known.some((one) => part !== null && one.sheetId === sheetId && isWithin(part, one.area));
    if (used === null || part === null || isKnown) continue;
    const all = used.rows * used.columns <= SMALL_SHEET ? used : part;
    const before = bySheet.get(sheetId);
    bySheet.set(sheetId, before === undefined ? all : boundingArea([before, all]));
  }
  return [...bySheet].map(([sheetId, area]) => ({ sheetId, area }));
}

function cellsOf(
  { sheetId, area, formulas }: SheetFormulas,
  inputs: readonly SheetFormulas[],
  originOf: OriginOf,
  inventory: Inventory,
): CellFromOurs[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((_, column): CellFromOurs[] => {
      const origin = originOf(sheetId, area.row + row, area.column + column);
      if (origin === null) return [];
      const { sheet, through } = origin;
      const isInput = inputs.some((input) => input.sheetId === through?.sheetId);
      if (through === null || isInput) return [{ row, column, sheet, via: null }];
      const via = `${sheetNameOf(inventory, through.sheetId)}!${through.address}`;
      return [{ row, column, sheet, via }];
    }),
  );
}
