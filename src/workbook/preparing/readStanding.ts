import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { isInterrupted, type Inventory, askForInventory } from '../reading/inventory';
import { isOutdated, type Memory } from '../reading/readGuessing';
import { isTooLarge } from '../errorCode';
import { openWorkbook } from '../recovery/openWorkbook';
import { planStanding, type StandingPlan } from './planStanding';
import { askForAreas } from '../reading/readAreas';
import { readValues } from '../reading/readValues';
import type { StandingSheet } from '../layout/standing';

/** A workbook as it is before it is written to. */
export interface Standing {
  readonly inventory: Inventory;
  readonly sheets: readonly StandingSheet[];
}

/** A guess that may be wrong must not cost much. */
const MOST_CELLS = 20_000;

/**
 * What stands of the sheets of a plan: one sync where all is as it was when the workbook was last read, else two, beside
 * those that large blocks need and those of bringing in order what an earlier run has left.
 *
 * @throws WorkbookChanged where the sheets are not as they were when the plan was made; CannotWriteHere; RestoreFailed.
 */
export async function readStanding(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  memory: Memory,
): Promise<Standing> {
  const guess = guessStanding(context, plan, memory);
  if (guess !== null) {
    const standing = await tryGuess(context, plan, guess, memory);
    if (standing !== null) return standing;
  }
  const inventory = await openWorkbook(context);
  const wanted = planStanding(context, inventory, plan);
  return { inventory, sheets: await readPlanned(context, wanted) };
}

/** In one sync; in several where there are many, or long texts make that too much for one answer. */
async function readPlanned(context: Excel.RequestContext, plan: StandingPlan): Promise<StandingSheet[]> {
  if (isSmall(plan)) {
    const takeAll = askTogether(context, plan);
    try {
      await context.sync();
      return takeAll();
    } catch (cause) {
      if (!isTooLarge(cause)) throw cause;
    }
  }
  const take = plan.ask();
  await context.sync();
  return take(await readValues(context, plan.areas));
}

/** Asks for all of it; after the next sync the function gives it. */
function askTogether(context: Excel.RequestContext, { areas, ask }: StandingPlan): () => StandingSheet[] {
  const take = ask();
  const takeCells = askForAreas(context, areas, ['values']);
  return () => take(takeCells().map(({ values }) => values));
}

/** Whether the cells can be asked for together with everything else. */
function isSmall({ areas }: StandingPlan): boolean {
  return areas.reduce((sum, { area }) => sum + area.rows * area.columns, 0) <= MOST_CELLS;
}

function guessStanding(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { last }: Memory,
): StandingPlan | null {
  if (last === null) return null;
  try {
    const guess = planStanding(context, last.inventory, plan);
    return isSmall(guess) ? guess : null;
  } catch {
    // What has changed is found out by asking.
    return null;
  }
}

/** Null where the workbook turns out not to be as it was. */
async function tryGuess(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  guess: StandingPlan,
  memory: Memory,
): Promise<Standing | null> {
  const takeInventory = askForInventory(context);
  const take = askTogether(context, guess);
  try {
    await context.sync();
  } catch (cause) {
    memory.last = null;
    if (!isOutdated(cause)) throw cause;
    return null;
  }
  const inventory = takeInventory();
  if (isInterrupted(inventory)) return null;
  if (planStanding(context, inventory, plan).key !== guess.key) return null;
  return { inventory, sheets: take() };
}
