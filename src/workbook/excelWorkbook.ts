import type { WorkbookPlan } from '../sheets/sheetPlan';
import { FollowedOtherwise } from './following/followedOtherwise';
import type { MovedTold } from './preparing/tellMoved';
import { backUp } from './recovery/backUp';
import { beforeWriting } from './preparing/changeWorkbook';
import { openWorkbook } from './recovery/openWorkbook';
import { prepareJob } from './preparing/prepareJob';
import { sameName } from '../cells/sameName';
import { readInventory } from './reading/inventory';
import type { Memory } from './reading/readGuessing';
import { patiently, runPatiently } from './patience';
import { type CostSearch, readState, surveyWorkbook, type WorkbookSurvey } from './reading/readState';
import { writeWhole } from './recovery/writeWhole';
import { SheetNamesTaken, type ApplyOptions, type ApplyReport, type Workbook } from './workbook';
import { runInExcel } from './runInExcel';
import { finish } from './writing/finish';
import { finishLooks } from './writing/finishLooks';
import { startMarks } from './recovery/marks';
import { stopIfCancelled } from './ranges/requests';
import { writePlan } from './writing/writePlan';
import type { WriteJob } from './layout/writeJob';
import { errorCode, isCausedBy } from './errorCode';

/** The port, with what the pane asks beside it. */
export interface ExcelWorkbook extends Workbook {
  /** What `read` gives, with the workbook's name and the ranges that can be picked as cost rows, in as few requests. */
  survey(looking: CostSearch): Promise<WorkbookSurvey>;
  /** Does something else with the workbook when it is its turn. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
}

/**
 * The user's workbook through Office.js: the only way a recalculation reaches it. Everything used is of ExcelApi 1.14
 * and earlier. Reads and writes take turns, so that two at a time never meet half a workbook.
 *
 * @param excel the global `Excel` of Office.js.
 */
export function excelWorkbook(excel: typeof Excel): ExcelWorkbook {
  const inTurn = turns();
  const memory: Memory = { last: null };
  return {
    read: (names) => inTurn(() => runInExcel(excel, (context) => readState(context, names, memory))),
    survey: (looking) =>
      inTurn(() => runInExcel(excel, (context) => surveyWorkbook(context, looking, memory))),
    apply: (plan, options = {}) =>
      inTurn(() =>
        patiently(
          excel,
          () => apply(excel, plan, options, memory),
          () => stopIfCancelled(options),
        ),
      ),
    putBack: () =>
      inTurn(async () => {
        await runPatiently(excel, openWorkbook);
      }),
    inTurn,
  };
}

async function apply(
  excel: typeof Excel,
  plan: WorkbookPlan,
  options: ApplyOptions,
  memory: Memory,
  follows = true,
): Promise<ApplyReport> {
  const { job, report, told } = await beforeWriting(excel, (context) =>
    prepareJob(context, plan, memory, follows),
  );
  stopIfCancelled(options);
  const sheets = job.layouts.map(({ sheet }) => sheet.plan.name);
  try {
    await writeWhole(excel, sheets, async (context, run) => {
      const marks = startMarks(context);
      const backup = await backUp(context, job, marks);
      await writePlan(context, job, backup, marks, options);
      await expectFollowed(context, job, told);
      stopIfCancelled(options);
      run.isFinishing = true;
      await finish(context, job, backup, marks);
    });
  } catch (cause) {
    // All is as it was, and lines stay where they are this time.
    if (follows && isCausedBy(cause, (one) => one instanceof FollowedOtherwise))
      return apply(excel, plan, options, memory, false);
    if (!isCausedBy(cause, (one) => errorCode(one) === 'ItemAlreadyExists')) throw cause;
    // A name that looked free is another tab's.
    const { takenNames } = await import('./preparing/takenNames');
    const added = job.layouts.flatMap(({ sheet }) => (sheet.id === null ? sheet.plan.name : []));
    throw new SheetNamesTaken(await takenNames(excel, added), { cause });
  }
  return (await haveLooks(excel, job)) ? report : { ...report, lacksLooks: true };
}

/** Where lines have changed places, formulas are to have gone with them. */
async function expectFollowed(
  context: Excel.RequestContext,
  { layouts }: WriteJob,
  told: MovedTold | null,
): Promise<void> {
  if (told === null || layouts.every(({ moves }) => moves.length === 0)) return;
  const following = await import('./following/expectFollowed');
  await following.expectFollowed(context, told.watch);
}

/** Whether the looks could be set, at the second try by the marks that are there still. That they could not is told, and undoes nothing. */
function haveLooks(excel: typeof Excel, job: WriteJob): Promise<boolean> {
  const setLeft = async (context: Excel.RequestContext): Promise<void> => {
    const { names } = await readInventory(context);
    const undressed = job.undressed.filter(({ mark }) => names.some(({ name }) => sameName(name, mark)));
    await finishLooks(context, { ...job, undressed });
  };
  return runPatiently(excel, (context) => finishLooks(context, job))
    .catch(() => runInExcel(excel, setLeft))
    .then(
      () => true,
      () => false,
    );
}

/** Lets one task begin when the one before has ended, well or not. */
function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}
