import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { nameFormula } from '../../cells/addresses';
import { constantFormula, FINGERPRINT_NAME, ORDER_NAME } from '../reading/fingerprintName';
import { blockPlaces } from '../layout/blockPlaces';
import { changedAmounts } from '../layout/changedAmounts';
import { sameName } from '../../cells/sameName';
import type { Inventory } from '../reading/inventory';
import type { Memory } from '../reading/readGuessing';
import { movesLines } from '../following/blockLines';
import type { Referring } from '../following/readReferring';
import type { Watch } from '../following/watchFormulas';
import { findUndressed } from '../layout/undressed';
import { placeBlocks } from '../layout/placeBlocks';
import { readKeepsRows } from './readKeepsRows';
import { readStanding } from './readStanding';
import type { SheetLayout } from '../layout/sheetLayout';
import type { StandingSheet } from '../layout/standing';
import { wholeSheetArea } from '../layout/wholeSheetArea';
import type { ApplyReport } from '../workbook';
import type { NameChange, WriteJob } from '../layout/writeJob';

/** A plan ready to be written. */
export interface Prepared {
  readonly job: WriteJob;
  readonly report: ApplyReport;
  /** The user's formulas that may lose what they refer to; null where none can. */
  readonly watch: Watch | null;
}

/**
 * Finds out everything about writing a plan, without writing anything.
 *
 * @throws WorkbookChanged where the workbook is no longer as it was when the plan was made; CannotWriteHere where Excel
 * would write something else than it is told to; RestoreFailed.
 */
export async function prepareJob(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  memory: Memory,
): Promise<Prepared> {
  const { inventory, sheets } = await readStanding(context, plan, memory);
  const { layouts, referring } = await placeSheets(context, inventory, sheets);
  const keepsRows = await readKeepsRows(context, layouts);
  const { undressed, names: marks } = findUndressed(layouts, inventory);
  const job: WriteJob = {
    layouts,
    keepsRows,
    undressed,
    isCalculatedByHand: inventory.isCalculatedByHand,
    places: blockPlaces(layouts, keepsRows),
    names: [
      ...layouts.flatMap((layout) => nameChanges(layout, keepsRows, inventory)),
      ...hiddenText(FINGERPRINT_NAME, plan.fingerprint, inventory),
      ...hiddenText(ORDER_NAME, plan.splitOrder, inventory),
      ...marks,
    ],
  };
  const report: ApplyReport = {
    sheets: layouts.map(({ sheet }) => ({ name: sheet.plan.name, created: sheet.id === null })),
    changedAmounts: layouts
      .flatMap(({ blocks }) => blocks.map(changedAmounts))
      .reduce((sum, count) => sum + count, 0),
    ...(inventory.isReadOnly ? { isReadOnly: true } : {}),
  };
  return { job, report, watch: await watchOver(inventory, job, referring) };
}

/** Most often every row and column stays in its place; else tables go as formulas of the user's need it. */
async function placeSheets(
  context: Excel.RequestContext,
  inventory: Inventory,
  sheets: readonly StandingSheet[],
): Promise<{ readonly layouts: readonly SheetLayout[]; readonly referring: Referring | null }> {
  if (!sheets.some(({ blocks }) => blocks.some(movesLines))) {
    return { layouts: sheets.map((sheet) => placeBlocks(sheet)), referring: null };
  }
  const { follow } = await import('../following/follow');
  return follow(context, inventory, sheets);
}

async function watchOver(
  inventory: Inventory,
  job: WriteJob,
  referring: Referring | null,
): Promise<Watch | null> {
  if (referring === null) return null;
  const { watchFormulas } = await import('../following/watchFormulas');
  return watchFormulas(inventory, job, referring);
}

/** A name that keeps a text; none where there is nothing to keep. */
function hiddenText(hiddenName: string, text: string | undefined, inventory: Inventory): NameChange[] {
  if (text === undefined) return [];
  const before = inventory.names.find((entry) => sameName(entry.name, hiddenName)) ?? null;
  return [{ name: before?.name ?? hiddenName, before, formula: constantFormula(text), isHidden: true }];
}

/** The names of a sheet's blocks and of the sheet, and those of blocks that are gone. */
function nameChanges(
  { sheet, blocks }: SheetLayout,
  keepsRows: WriteJob['keepsRows'],
  inventory: Inventory,
): NameChange[] {
  const { name, definedName } = sheet.plan;
  const formulas = new Map<string, string | null>();
  for (const block of sheet.blocks.filter((one) => one.plan === null)) formulas.set(block.definedName, null);
  formulas.set(definedName, nameFormula(name, wholeSheetArea(blocks, keepsRows)));
  for (const { plan, area } of blocks) formulas.set(plan.definedName, nameFormula(name, area));
  return [...formulas].map(([changed, formula]) => {
    const before = inventory.names.find((entry) => sameName(entry.name, changed)) ?? null;
    return { name: before?.name ?? changed, before, formula };
  });
}
