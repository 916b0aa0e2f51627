import type { WriteJob } from '../layout/writeJob';
import type { BlockPlan, SheetPlan } from '../../sheets/sheetPlan';
import type { BlockPlace } from '../layout/blockPlaces';
import { checkLooks, checkRuns } from '../layout/checkRuns';
import { rangeOf } from '../ranges/ranges';
import { runsOf } from '../ranges/runs';
import { columnWidth } from '../ranges/columnWidth';
import { fitToPage } from './fitToPage';

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

/**
 * Green where a check holds, red where it does not; worked out by Excel, so that it stays true without the add-in.
 *
 * @param keepsFormats whether the conditional formats beside the checks are the user's.
 */
function formatChecks(
  sheet: Excel.Worksheet,
  plan: BlockPlan,
  place: BlockPlace,
  keepsFormats: boolean,
): void {
  const checks = checkRuns(plan);
  if (checks.length === 0) return;
  const whole = { ...place.finally(0, 0), rows: plan.rows.length, columns: plan.columns.length };
  if (!keepsFormats) rangeOf(sheet, whole).conditionalFormats.clearAll();
  for (const { first, count, column, good } of checks) {
    const formula = typeof good === 'number' ? `=${good}` : `="${good.replaceAll('"', '""')}"`;
    const range = rangeOf(sheet, { ...place.finally(first, column), rows: count, columns: 1 });
    // Also where this is tried once more.
    if (keepsFormats) range.conditionalFormats.clearAll();
    addCheck(range, 'EqualTo', formula, checkLooks.good);
    addCheck(range, 'NotEqualTo', formula, checkLooks.bad);
  }
}

function addCheck(
  range: Excel.Range,
  operator: 'EqualTo' | 'NotEqualTo',
  formula1: string,
  look: (typeof checkLooks)['good' | 'bad'],
): void {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  // First what it asks, so that one that has a colour is known as ours also where the run is cut off.
  cellValue.rule = { formula1, operator };
  cellValue.format.fill.color = look.fill;
  cellValue.format.font.color = look.fontColor;
}

/** Page of pages, which is the same in every language. */
const PAGE_NUMBERS = '&P / &N';
/** The heading row of the first block, which stays in sight and is repeated on every printed page. */
const HEADING_ROWS = '$1:$1';

/**
 * Column widths, frozen headings and print set-up of a new sheet. They are set once: what the user changes in them
 * later stays.
 */
function formatSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { key, first, count } of runsOf(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, first, 1, count).getEntireColumn().format.columnWidth = columnWidth(key);
  }
  if (plan.frozenColumns === 0) sheet.freezePanes.freezeRows(1);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, plan.frozenColumns));

  const layout = fitToPage(sheet);
  layout.setPrintTitleRows(HEADING_ROWS);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftHeader = plan.printTitle.replaceAll('&', '&&');
  defaultForAllPages.centerFooter = PAGE_NUMBERS;
}
