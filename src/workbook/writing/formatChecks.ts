import type { BlockPlan, RowKind } from '../../sheets/sheetPlan';
import type { BlockPlace } from '../layout/blockPlaces';
import { rangeOf } from '../ranges/ranges';
import { kindRuns } from './formatBlock';
import { checkLooks } from './looks';

/** Green where a check holds, red where it does not; worked out by Excel, so that it stays true without the add-in. */
export function formatChecks(sheet: Excel.Worksheet, plan: BlockPlan, place: BlockPlace): void {
  const { liveChecks, liveAge } = plan;
  if (liveChecks === undefined && liveAge === undefined) return;
  const whole = { ...place.finally(0, 0), rows: plan.rows.length, columns: plan.columns.length };
  rangeOf(sheet, whole).conditionalFormats.clearAll();
  const look = (kind: RowKind, columns: readonly number[], good: number | string): void => {
    const formula = typeof good === 'number' ? `=${good}` : `="${good.replaceAll('"', '""')}"`;
    for (const { first, count } of kindRuns(plan).filter((run) => run.key === kind)) {
      for (const column of columns) {
        const range = rangeOf(sheet, { ...place.finally(first, column), rows: count, columns: 1 });
        addCheck(range, 'EqualTo', formula, checkLooks.good);
        addCheck(range, 'NotEqualTo', formula, checkLooks.bad);
      }
    }
  };
  if (liveChecks !== undefined) {
    look(liveChecks.rows === 'items' ? 'item' : 'check', liveChecks.columns, liveChecks.good);
  }
  if (liveAge !== undefined) look('age', [0], liveAge);
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
