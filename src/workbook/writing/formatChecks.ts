import type { BlockPlan, RowKind } from '../../sheets/sheetPlan';
import type { BlockPlace } from '../layout/blockPlaces';
import { rangeOf } from '../ranges/ranges';
import { kindRuns } from './formatBlock';
import { checkLooks } from './looks';

/** Green where a check holds, red where it does not; worked out by Excel, so that it stays true without the add-in. */
export function formatChecks(sheet: Excel.Worksheet, plan: BlockPlan, place: BlockPlace): void {
  const checks = plan.liveChecks;
  if (checks === undefined) return;
  const kind: RowKind = checks.rows === 'items' ? 'item' : 'check';
  const good =
    typeof checks.good === 'number' ? `=${checks.good}` : `="${checks.good.replaceAll('"', '""')}"`;
  const whole = { ...place.finally(0, 0), rows: plan.rows.length, columns: plan.columns.length };
  rangeOf(sheet, whole).conditionalFormats.clearAll();
  for (const { first, count } of kindRuns(plan).filter((run) => run.key === kind)) {
    for (const column of checks.columns) {
      const range = rangeOf(sheet, { ...place.finally(first, column), rows: count, columns: 1 });
      addCheck(range, 'EqualTo', good, checkLooks.good);
      addCheck(range, 'NotEqualTo', good, checkLooks.bad);
    }
  }
}

function addCheck(
  range: Excel.Range,
  operator: 'EqualTo' | 'NotEqualTo',
  formula1: string,
  look: (typeof checkLooks)['good' | 'bad'],
): void {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.format.fill.color = look.fill;
  cellValue.format.font.color = look.fontColor;
  cellValue.rule = { formula1, operator };
}
