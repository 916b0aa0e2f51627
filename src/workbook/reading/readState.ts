import { overlap } from '../../cells/overlap';
import { constantText, FINGERPRINT_NAME } from '../fingerprintName';
import { isInterrupted, sameName } from './inventory';
import type { Inventory, NameEntry } from './inventory';
import { readAsPutBack } from './readAsPutBack';
import { readGrids } from './readGrids';
import { readPlaces } from './readPlaces';
import type { Place } from './readPlaces';
import type { WorkbookState } from '../../cells/workbookState';

/** Reads the input ranges and what stands where our sheets will go, without writing anything, in a constant number of syncs beside the parts of large ranges. */
export async function readState(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<WorkbookState> {
  const inventory = await readAsPutBack(context);
  const ranges = inventory.names.filter((entry) => entry.isRange);
  const tables = inventory.tables.filter((table) => names.some((name) => sameName(name, table.name)));
  const places = await readPlaces(context, [
    ...ranges.map(({ name }) => context.workbook.names.getItem(name).getRangeOrNullObject()),
    ...tables.map(({ name }) => context.workbook.tables.getItem(name).getRange()),
  ]);

  const placed = new Map<string, Place>();
  [...ranges, ...tables].forEach((entry, index) => {
    const place = places[index];
    if (place)
      placed.set(entry.name.toLowerCase(), 'hasTotals' in entry ? withoutTotals(place, entry) : place);
  });
  const blocks = ranges.filter(({ name }) => {
    const place = placed.get(name.toLowerCase());
    if (place === undefined) return false;
    const others = names.filter((input) => !sameName(input, name));
    return !others.some((input) => areOver(placed.get(input.toLowerCase()), place));
  });
  const { grids, topLeft } = await readGrids(
    context,
    names,
    blocks.map(({ name }) => name),
    placed,
  );

  return {
    grids,
    notRanges: names.filter(
      (name) => !grids.has(name) && inventory.names.some((entry) => sameName(entry.name, name)),
    ),
    sheets: inventory.sheets.map(({ name, isProtected }) => ({ name, isProtected })),
    isStructureProtected: inventory.isStructureProtected,
    blocks: blocks.flatMap(({ name }) => {
      const place = placed.get(name.toLowerCase());
      return place === undefined
        ? []
        : [{ definedName: name, sheet: place.sheet, topLeft: topLeft.get(name) ?? '', ...place.area }];
    }),
    otherNames: otherNames(inventory, blocks),
    fingerprint: fingerprintOf(inventory),
    isInterrupted: isInterrupted(inventory),
  };
}

function fingerprintOf({ names }: Inventory): string | null {
  const entry = names.find(({ name }) => sameName(name, FINGERPRINT_NAME));
  return entry === undefined ? null : constantText(entry.formula);
}

function withoutTotals(place: Place, { hasTotals }: { hasTotals: boolean }): Place {
  return hasTotals ? { ...place, area: { ...place.area, rows: place.area.rows - 1 } } : place;
}

function areOver(one: Place | undefined, other: Place): boolean {
  return one?.sheetId === other.sheetId && overlap(one.area, other.area);
}

function otherNames(inventory: Inventory, blocks: readonly NameEntry[]): string[] {
  const names = inventory.names.filter((entry) => !blocks.includes(entry));
  return [...names, ...inventory.tables].map(({ name }) => name);
}
