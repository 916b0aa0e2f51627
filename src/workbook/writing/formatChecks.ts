import type { BlockPlan } from '../../sheets/sheetPlan';
import type { BlockPlace } from '../layout/blockPlaces';
import { checkLooks, checkRuns } from '../layout/checkRuns';
import { rangeOf } from '../ranges/ranges';

/**
 * Green where a check holds, red where it does not; worked out by Excel, so that it stays true without the add-in.
 *
 * @param keepsFormats whether the conditional formats beside the checks are the user's.
 */
export function formatChecks(
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
