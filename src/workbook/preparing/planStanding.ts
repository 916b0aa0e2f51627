import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { holdsFindings } from '../../sheets/findingRow';
import { holdsAmounts, isTable } from '../layout/changedAmounts';
import { sameName } from '../../cells/sameName';
import { type Inventory, sheetNameOf } from '../reading/inventory';
import { OWN_COMMENT } from '../ownComment';
import { rangeOf } from '../ranges/ranges';
import { endColumn, endRow, type Rectangle, ALL_CELLS } from '../../cells/rectangle';
import { askForMerged } from './refuseMerged';
import { askForPlace, type Place } from '../reading/readPlaces';
import { plainPlaces } from '../reading/plainPlaces';
import type { SheetArea } from '../reading/readAreas';
import { refuseFiltered } from './refuseFiltered';
import { CannotWriteHere, type InTheWay, WorkbookChanged } from '../workbook';
import type { CellValue } from '../../cells/grid';
import type { StandingBlock, StandingSheet, StandingTable } from '../layout/standing';

/** What there is to read of the sheets of a plan. */
export interface StandingPlan {
  /** The same for two plans that read the same. */
  readonly key: string;
  readonly areas: readonly SheetArea[];
  /** Asks what else there is to know; after the next sync the function makes the sheets of it and of the areas' values. */
  readonly ask: () => (values: readonly CellValue[][][]) => StandingSheet[];
}

/**
 * What to read of the sheets of a plan; asks nothing yet.
 *
 * @throws WorkbookChanged where the sheets are not as they were when the plan was made.
 * @throws CannotWriteHere where a filter hides rows of theirs.
 */
export function planStanding(
  context: Excel.RequestContext,
  inventory: Inventory,
  plan: WorkbookPlan,
): StandingPlan {
  const places = ownPlaces(inventory, plan);
  checkUnchanged(plan, inventory, places);
  const found = plan.sheets.map((sheet) => {
    const place = places.get(sheet.definedName.toLowerCase()) ?? null;
    return { sheet, place, blocks: place === null ? [] : blocksOf(sheet, place, places) };
  });
  refuseFiltered(
    inventory,
    found.flatMap(({ place }) => place?.sheetId ?? []),
  );
  const blocks = found.flatMap((one) => one.blocks);
  const written = new Set(found.map(({ place }) => place?.sheetId));
  const tables = inventory.tables.filter(({ sheetId }) => written.has(sheetId));
  const areas = blocks.map(({ sheetId, area, plan: own }) => ({ sheetId, area: neededArea(area, own) }));
  return {
    key: JSON.stringify([
      found.map(({ place }) => place),
      blocks.map(({ definedName }) => definedName),
      areas,
      tables,
    ]),
    areas,
    ask: () => {
      const asked = blocks.map((block) => askOfBlock(context, block));
      const merged = found.map(({ place, blocks: own }) => {
        const rows = Math.max(0, ...own.map(({ area }) => endRow(area)));
        if (place === null || rows === 0) return null;
        return askForMerged(context.workbook.worksheets.getItem(place.sheetId), rows);
      });
      const takePlaces = tables.map(({ name }) =>
        askForPlace(context.workbook.tables.getItem(name).getRange()),
      );
      return (values) => {
        const told = asked.map((take, index) => ({ ...take(), values: values[index] ?? [] }));
        refuseTables(inventory, told);
        const standing = takePlaces.map((take) => take());
        return found.map(({ sheet, place }, at) => {
          const id = place?.sheetId ?? null;
          const own = told.filter(({ sheetId }) => sheetId === id);
          const beside = tables.flatMap(({ name }, index): StandingTable[] => {
            const stands = standing[index] ?? null;
            return stands === null || stands.sheetId !== id ? [] : [{ name, area: stands.area }];
          });
          const area = place?.area ?? null;
          const one = { plan: sheet, id, area, blocks: own, tables: beside, merged: merged[at]?.() ?? [] };
          return own.some(({ hasPivots }) => hasPivots) ? { ...one, hasPivots: true } : one;
        });
      };
    },
  };
}

interface FoundBlock extends Pick<StandingBlock, 'definedName' | 'plan' | 'area'> {
  readonly sheetId: string;
}

/** Where the names of the plan stand, and those of ours that may have left it; by lower-case name. */
function ownPlaces(inventory: Inventory, plan: WorkbookPlan): ReadonlyMap<string, Place> {
  const planned = new Set(
    plan.sheets.flatMap((sheet) =>
      [sheet, ...sheet.blocks].map(({ definedName }) => definedName.toLowerCase()),
    ),
  );
  const names = inventory.names.filter(({ name, isRange, comment }) => {
    return isRange && (comment === OWN_COMMENT || planned.has(name.toLowerCase()));
  });
  return plainPlaces({ ...inventory, names });
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

interface ToldOfBlock extends FoundBlock, Pick<StandingBlock, 'isBlocked' | 'formatCount'> {
  /** There are pivot tables on its sheet. */
  readonly hasPivots: boolean;
  /** The tables that have cells of it. */
  readonly tablesOver: readonly string[];
}

function askOfBlock(context: Excel.RequestContext, block: FoundBlock): () => ToldOfBlock {
  const { sheetId, area, plan } = block;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = rangeOf(sheet, area);
  const tables = range.getTables(false);
  tables.load('items/name');
  const columns = (plan?.columns.length ?? 0) - area.columns;
  const strip = { ...area, column: endColumn(area), columns };
  const used = columns <= 0 ? null : rangeOf(sheet, strip).getUsedRangeOrNullObject(true);
  used?.load('rowCount');
  const formats = { count: range.conditionalFormats.getCount() };
  const pivots = { count: rangeOf(sheet, ALL_CELLS).getPivotTables(false).getCount() };
  return () => ({
    ...block,
    isBlocked: used?.isNullObject === false,
    tablesOver: tables.items.map(({ name }) => name),
    hasPivots: pivots.count.value > 0,
    formatCount: formats.count.value,
  });
}

/** A block that the user has made a table of takes one formula for a whole column, whatever is written. */
function refuseTables(inventory: Inventory, blocks: readonly ToldOfBlock[]): void {
  const places = blocks.flatMap(({ sheetId, tablesOver }) => {
    const sheet = sheetNameOf(inventory, sheetId);
    return tablesOver.map((table): InTheWay => ({ sheet, table }));
  });
  const once = new Map(places.map((place) => [place.table, place]));
  if (once.size > 0) throw new CannotWriteHere('table', [...once.values()]);
}

/** The amounts of a table are compared with the new ones, and its columns known again; what is told of formulas is kept; of the others, only the rows are known again. */
function neededArea(area: Rectangle, plan: StandingBlock['plan']): Rectangle {
  return plan !== null && [holdsAmounts, isTable, holdsFindings].some((isOne) => isOne(plan))
    ? area
    : { ...area, columns: 1 };
}

/**
 * Checks that a plan still fits: a sheet of ours is the one it was planned for and can be written to, a new sheet's
 * name is still free, and sheets can be added at all.
 *
 * @param places where names stand, by lower-case name.
 * @throws WorkbookChanged
 */
function checkUnchanged(plan: WorkbookPlan, inventory: Inventory, places: ReadonlyMap<string, Place>): void {
  if (inventory.isStructureProtected) {
    throw new WorkbookChanged('The structure of the workbook is protected, so no sheet can be added.');
  }
  for (const { name, definedName } of plan.sheets) {
    const place = places.get(definedName.toLowerCase());
    const sheet = inventory.sheets.find((one) => sameName(one.name, name));
    if (place === undefined && sheet !== undefined) {
      throw new WorkbookChanged(`There is a sheet »${name}« that was not there, or is not ours.`);
    }
    if (place !== undefined && !sameName(place.sheet, name)) {
      throw new WorkbookChanged(`The sheet »${name}« is now »${place.sheet}«.`);
    }
    if (sheet?.isProtected === true) throw new WorkbookChanged(`The sheet »${name}« is protected.`);
  }
}
