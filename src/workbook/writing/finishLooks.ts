import type { WriteJob } from '../layout/writeJob';
import { formatChecks } from './formatChecks';
import { formatSheet } from './formatSheet';

/**
 * What may fail by itself and must not undo what is right: conditional formats, and the widths, frozen panes and print
 * set-up of new sheets, also of those that an earlier run left without. Where the user lets Excel calculate only when asked, our sheets are calculated too. One request,
 * when everything is written and in its place.
 */
export async function finishLooks(context: Excel.RequestContext, job: WriteJob): Promise<void> {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  const written = job.layouts.map(({ sheet, blocks }) => {
    return { sheet, blocks, handle: worksheets.getItem(sheet.plan.name) };
  });
  const calculate = (): void => {
    if (job.isCalculatedByHand) for (const { handle } of written) handle.calculate(true);
  };
  // First, so that looks that fail do not keep it from being done, and last, since names have gone.
  calculate();
  for (const { handle, blocks } of written) {
    for (const { plan } of blocks) {
      const place = job.places.get(plan.definedName);
      if (place === undefined) continue;
      formatChecks(handle, plan, place, job.ownFormats.has(plan.definedName));
    }
  }
  for (const { sheet, mark } of job.undressed) {
    const one = written.find(({ sheet: { plan } }) => plan.name === sheet);
    if (one === undefined) continue;
    formatSheet(one.handle, one.sheet.plan);
    context.workbook.names.getItem(mark).delete();
  }
  calculate();
  await context.sync();
}
