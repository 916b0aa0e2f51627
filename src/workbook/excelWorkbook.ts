import type { WorkbookPlan } from '../sheets/sheetPlan';
import { backUp } from './recovery/backUp';
import { beforeWriting } from './preparing/beforeWriting';
import { openWorkbook } from './recovery/openWorkbook';
import { prepareJob } from './preparing/prepareJob';
import { type Looking, readState, surveyWorkbook, type WorkbookSurvey } from './reading/readState';
import { recover } from './recovery/recover';
import type { Recovery } from './recovery/recover';
import { twice } from './recovery/twice';
import { Cancelled, RestoreFailed, WriteFailed } from './workbook';
import type { ApplyOptions, ApplyReport, Workbook } from './workbook';
import { runInExcel } from './runInExcel';
import { stopIfCancelled } from './writing/stopIfCancelled';
import { writePlan } from './writing/writePlan';
import type { WriteJob } from './layout/writeJob';

/** The port, with what the pane asks beside it. */
export interface ExcelWorkbook extends Workbook {
  /** What `read` gives, with the workbook's name and the ranges that can be picked as cost rows, in as few requests. */
  survey(looking: Looking): Promise<WorkbookSurvey>;
}

/**
 * The user's workbook through Office.js: the only way a recalculation reaches it. Everything used is of ExcelApi 1.14
 * and earlier. Reads and writes take turns, so that two at a time never meet half a workbook.
 *
 * @param excel the global `Excel` of Office.js.
 */
export function excelWorkbook(excel: typeof Excel): ExcelWorkbook {
  const inTurn = turns();
  return {
    read: (names) => inTurn(() => runInExcel(excel, (context) => readState(context, names))),
    survey: (looking) => inTurn(() => runInExcel(excel, (context) => surveyWorkbook(context, looking))),
    apply: (plan, options) => inTurn(() => apply(excel, plan, options)),
    putBack: () => inTurn(() => putBack(excel)),
  };
}

async function apply(
  excel: typeof Excel,
  plan: WorkbookPlan,
  options: ApplyOptions = {},
): Promise<ApplyReport> {
  const { job, report } = await beforeWriting(() =>
    runInExcel(excel, (context) => prepareJob(context, plan)),
  );
  stopIfCancelled(options);
  try {
    await runInExcel(excel, async (context) => writePlan(context, job, await backUp(context, job), options));
  } catch (cause) {
    // An answer that was lost on its way looks like a failure too; the journal knows better.
    if ((await bringInOrder(excel, job)) === 'finished') return report;
    if (cause instanceof Cancelled) throw cause;
    throw new WriteFailed('Nothing was written.', { cause });
  }
  await tidyUp(excel);
  return report;
}

async function putBack(excel: typeof Excel): Promise<void> {
  await runInExcel(excel, openWorkbook);
}

/** Finishes or undoes what has begun. */
async function bringInOrder(excel: typeof Excel, job: WriteJob): Promise<Recovery> {
  try {
    return await twice(() => runInExcel(excel, recover));
  } catch (cause) {
    const sheets = job.layouts.map(({ sheet }) => `»${sheet.plan.name}«`).join(', ');
    throw new RestoreFailed(
      `Could not put back ${sheets}; the copies are kept and are put back at the next run.`,
      { cause },
    );
  }
}

/** Everything is written. What cannot be taken away now goes at the next run, and is no reason to undo. */
async function tidyUp(excel: typeof Excel): Promise<void> {
  try {
    await twice(() => runInExcel(excel, recover));
  } catch {
    return;
  }
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
