import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { constantFormula, FINGERPRINT_NAME, ORDER_NAME } from '../reading/fingerprintName';
import { blockPlaces } from '../layout/blockPlaces';
import { changedAmounts } from '../layout/changedAmounts';
import { sameName } from '../../cells/sameName';
import type { Inventory, NameEntry } from '../reading/inventory';
import type { Memory } from '../reading/readGuessing';
import { movesLines } from '../following/blockLines';
import { isNoteName } from '../following/isNoteName';
import type { Referring } from '../following/readReferring';
import type { MovedTold } from './tellMoved';
import { placeBlocks } from '../layout/placeBlocks';
import { nameChanges } from '../layout/nameChanges';
import { readKeepsRows } from './readKeepsRows';
import { readOwnFormats } from './readOwnFormats';
import { readStanding } from './readStanding';
import { refuseMerged } from './refuseMerged';
import { refuseTorn } from './refuseTorn';
import type { SheetLayout } from '../layout/sheetLayout';
import type { StandingSheet } from '../layout/standing';
import type { ApplyReport } from '../workbook';
import type { NameChange, WriteJob, Undressed } from '../layout/writeJob';
import { FIRST_CELL } from '../../cells/rectangle';
import { parseReference } from '../../cells/parseReference';
import { nameFormula } from '../../cells/addresses';

/** A plan ready to be written. */
export interface PreparedJob {
  readonly job: WriteJob;
  readonly report: ApplyReport;
  /** What formulas of the user's are expected to become; null where none can lose what it refers to. */
  readonly told: MovedTold | null;
}

/**
 * Finds out everything about writing a plan, without writing anything.
 *
 * @param follows whether lines of our tables change places so that formulas of the user's keep what they refer to.
 * @throws WorkbookChanged where the workbook is no longer as it was when the plan was made; CannotWriteHere where Excel
 * would write something else than it is told to; RestoreFailed.
 */
export async function prepareJob(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  memory: Memory,
  follows: boolean,
): Promise<PreparedJob> {
  const { inventory, sheets } = await readStanding(context, plan, memory);
  const { referring, ...placed } = await placeSheets(context, inventory, sheets, follows);
  const told =
    referring === null
      ? null
      : await import('./tellMoved').then(({ tellMoved }) =>
          tellMoved(context, plan, inventory, placed, referring),
        );
  const { layouts, keepsRows } = told ?? placed;
  refuseMerged(layouts, keepsRows);
  await refuseTorn(context, layouts);
  const { undressed, names: marks } = findUndressed(layouts, inventory);
  const job: WriteJob = {
    layouts,
    keepsRows,
    undressed,
    ownFormats: await readOwnFormats(context, sheets),
    isCalculatedByHand: inventory.isCalculatedByHand,
    places: blockPlaces(layouts, keepsRows),
    names: [
      ...layouts.flatMap((layout) => nameChanges(layout, keepsRows, inventory)),
      ...hiddenText(FINGERPRINT_NAME, plan.fingerprint, inventory),
      ...hiddenText(ORDER_NAME, plan.splitOrder, inventory),
      ...marks,
      ...(told?.names ?? []),
    ],
  };
  const report: ApplyReport = {
    sheets: layouts.map(({ sheet }) => ({ name: sheet.plan.name, created: sheet.id === null })),
    changedAmounts: layouts
      .flatMap(({ blocks }) => blocks.map(changedAmounts))
      .reduce((sum, count) => sum + count, 0),
    ...(told === null || told.notes.length === 0 ? {} : { moved: told.notes }),
    ...(inventory.isReadOnly ? { isReadOnly: true } : {}),
  };
  return { job, report, told };
}

interface Placed {
  readonly layouts: readonly SheetLayout[];
  readonly keepsRows: WriteJob['keepsRows'];
  /** The user's formulas over our tables; null where none can have lost what it refers to. */
  readonly referring: Referring | null;
}

/** Most often every row and column stays in its place; else tables go as formulas of the user's need it. */
async function placeSheets(
  context: Excel.RequestContext,
  inventory: Inventory,
  sheets: readonly StandingSheet[],
  follows: boolean,
): Promise<Placed> {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const isAsked = inventory.names.some(isNoteName) || blocks.some(movesLines);
  const { layouts, referring } = isAsked
    ? await import('../following/follow').then(({ follow }) => follow(context, inventory, sheets, follows))
    : { layouts: sheets.map((sheet) => placeBlocks(sheet)), referring: null };
  return { layouts, referring, keepsRows: await readKeepsRows(context, layouts) };
}

/** A name that keeps a text; none where there is nothing to keep. */
function hiddenText(hiddenName: string, text: string | undefined, inventory: Inventory): NameChange[] {
  if (text === undefined) return [];
  const before = inventory.names.find((entry) => sameName(entry.name, hiddenName)) ?? null;
  return [{ name: before?.name ?? hiddenName, before, formula: constantFormula(text), isHidden: true }];
}

/**
 * `Kommuneandel_nyt_ark_1`: stands over a new sheet until its looks have been set, which comes after all else and may fail
 * by itself. Where it is still there at the next run, they are set then.
 */
const MARK = /^Kommuneandel_nyt_ark_(\d+)$/i;

/** The sheets of a plan that are to be dressed, and what that does to the names. */
function findUndressed(
  layouts: readonly SheetLayout[],
  inventory: Inventory,
): { readonly undressed: readonly Undressed[]; readonly names: readonly NameChange[] } {
  const marks = inventory.names.filter(({ name }) => MARK.test(name));
  const numbers = marks.map(({ name }) => Number(MARK.exec(name)?.[1] ?? 0));
  let number = Math.max(0, ...numbers);
  const names: NameChange[] = [];
  const undressed = layouts.flatMap(({ sheet }): Undressed[] => {
    const { name } = sheet.plan;
    const left = marks.find((mark) => standsOn(mark, name));
    if (sheet.id !== null) return left === undefined ? [] : [{ sheet: name, mark: left.name }];
    number += 1;
    const mark = `Kommuneandel_nyt_ark_${number}`;
    const formula = nameFormula(name, FIRST_CELL);
    names.push({ name: mark, before: null, formula, isHidden: true, comment: '' });
    return [{ sheet: name, mark }];
  });
  return { undressed, names };
}

function standsOn({ formula }: NameEntry, sheet: string): boolean {
  return sameName(parseReference(formula)?.sheet ?? '', sheet);
}
