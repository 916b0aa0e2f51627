import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { holdsAmounts } from '../layout/changedAmounts';
import { checkUnchanged } from './checkUnchanged';
import { sameName } from '../../cells/sameName';
import type { Inventory } from '../reading/inventory';
import { OWN_COMMENT } from '../ownComment';
import { rangeOf } from '../ranges/ranges';
import { endColumn } from '../../cells/rectangle';
import type { Rectangle } from '../../cells/rectangle';
import { readPlaces } from '../reading/readPlaces';
import type { Place } from '../reading/readPlaces';
import { readValues } from '../reading/readValues';
import type { StandingBlock, StandingSheet } from '../layout/standing';

/**
 * What stands of the sheets of a plan.
 *
 * @throws WorkbookChanged where the sheets are not as they were when the plan was made.
 */
export async function readStanding(
  context: Excel.RequestContext,
  inventory: Inventory,
  plan: WorkbookPlan,
): Promise<StandingSheet[]> {
  const places = await readOwnPlaces(context, inventory, plan);
  checkUnchanged(plan, inventory, places);
  const found = plan.sheets.map((sheet) => {
    const place = places.get(sheet.definedName.toLowerCase()) ?? null;
    return { sheet, place, blocks: place === null ? [] : blocksOf(sheet, place, places) };
  });
  const blocks = await readBlocks(
    context,
    found.flatMap((one) => one.blocks),
  );
  return found.map(({ sheet, place }) => {
    const id = place?.sheetId ?? null;
    const own = blocks.filter((block) => block.sheetId === id);
    return { plan: sheet, id, area: place?.area ?? null, blocks: own };
  });
}

type FoundBlock = Pick<StandingBlock, 'definedName' | 'plan' | 'area'> & { readonly sheetId: string };

/** Where the names of the plan stand, and those of ours that may have left it; by lower-case name. */
async function readOwnPlaces(
  context: Excel.RequestContext,
  inventory: Inventory,
  plan: WorkbookPlan,
): Promise<ReadonlyMap<string, Place>> {
  const planned = plan.sheets.flatMap((sheet) =>
    [sheet, ...sheet.blocks].map(({ definedName }) => definedName),
  );
  const own = inventory.names.filter(({ name, isRange, comment }) => {
    return isRange && (comment === OWN_COMMENT || planned.some((one) => sameName(one, name)));
  });
  const ranges = own.map(({ name }) => context.workbook.names.getItem(name).getRangeOrNullObject());
  const places = await readPlaces(context, ranges);
  const entries = own.map(({ name }, index): [string, Place | null] => [
    name.toLowerCase(),
    places[index] ?? null,
  ]);
  return new Map(entries.filter((entry): entry is [string, Place] => entry[1] !== null));
}

/** The blocks of ours on a sheet: those that are planned, and those that are no longer. */
function blocksOf(
  sheet: WorkbookPlan['sheets'][number],
  { sheetId }: Place,
  places: ReadonlyMap<string, Place>,
): FoundBlock[] {
  const plans = new Map(sheet.blocks.map((block) => [block.definedName.toLowerCase(), block]));
  const found: FoundBlock[] = [];
  for (const [definedName, place] of places) {
    if (place.sheetId !== sheetId) continue;
    const plan = plans.get(definedName) ?? null;
    if (plan === null && sameName(definedName, sheet.definedName)) continue;
    found.push({ definedName, plan, area: place.area, sheetId });
  }
  return found;
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly FoundBlock[],
): Promise<(StandingBlock & { readonly sheetId: string })[]> {
  const probes = blocks.map(({ sheetId, area, plan }) => {
    const columns = (plan?.columns.length ?? 0) - area.columns;
    if (columns <= 0) return null;
    const strip = { ...area, column: endColumn(area), columns };
    return probe(context, sheetId, strip);
  });
  const values = await readValues(
    context,
    blocks.map(({ sheetId, area, plan }) => ({ sheetId, area: neededArea(area, plan) })),
  );
  return blocks.map((block, index) => {
    const strip = probes[index] ?? null;
    return { ...block, values: values[index] ?? [], isBlocked: strip !== null && !strip.isNullObject };
  });
}

/** Null in the end if there is nothing in the area. */
function probe(context: Excel.RequestContext, sheetId: string, area: Rectangle): Excel.Range {
  const used = rangeOf(context.workbook.worksheets.getItem(sheetId), area).getUsedRangeOrNullObject(true);
  used.load('rowCount');
  return used;
}

/** The amounts of a table with a total are compared with the new ones; of the others, only the rows are to be known again. */
function neededArea(area: Rectangle, plan: StandingBlock['plan']): Rectangle {
  return plan !== null && holdsAmounts(plan) ? area : { ...area, columns: 1 };
}
