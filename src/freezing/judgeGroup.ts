import type { Rectangle } from '../cells/rectangle';
import type { CellValue } from '../cells/grid';
import type { NotThawedReason } from './freezing';
import type { FrozenRecord } from './frozenRecord';
import { valueFingerprint } from './valueFingerprint';

/** What stands in the cells of a frozen rectangle now, row by row. */
export interface CellsNow {
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`, with the formulas of cells that have one. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What is to be done about a record: bring its formula back, nothing since the formula stands there, or leave it. */
export type Judgement = 'intact' | 'live' | NotThawedReason;

/**
 * Judges the formulas of a rectangle by what stands in their cells. One that was written over is 'changed', and the
 * others are brought back; but where figures have wandered from one cell to another (the rows were sorted, say), and
 * where one is wrong and no defined name tells that the place is right, all are 'moved'.
 */
export function judgeGroup(
  records: readonly FrozenRecord[],
  now: CellsNow,
  isNameGone: boolean,
): Judgement[] {
  const prints = records.map((record) => valueFingerprint(part(now.values, record)));
  const judged = records.map((record, index) => judge(record, now, prints[index] ?? ''));
  const changed = records.filter((_, index) => judged[index] === 'changed');
  const frozen = new Set(changed.map(({ fingerprint }) => fingerprint));
  const wandered = records.filter(
    (_, index) => judged[index] === 'changed' && frozen.has(prints[index] ?? ''),
  );
  const isShifted = changed.length > 1 && wandered.length * 2 > changed.length;
  const isUnsure = isNameGone && changed.length > 0 && records.length > 1;
  if (!isShifted && !isUnsure) return judged;
  return judged.map((judgement) => (judgement === 'live' ? 'live' : 'moved'));
}

function judge(record: FrozenRecord, now: CellsNow, print: string): Judgement {
  const { formula, fingerprint } = record;
  const [formulas, values] = [part(now.formulas, record), part(now.values, record)];
  const first = formulas[0]?.[0];
  if (first === formula && values[0]?.[0] !== formula) return 'live';
  const areConstants = formulas.every((row, down) =>
    row.every((cell, right) => isConstant(cell, values[down]?.[right])),
  );
  return areConstants && print === fingerprint ? 'intact' : 'changed';
}

/** Whether a cell holds a value and no formula; LibreOffice saves TRUE as `=TRUE()`. */
function isConstant(formula: CellValue, value: CellValue | undefined): boolean {
  if (formula === value) return true;
  return typeof value === 'boolean' && /^=(?:TRUE|FALSE)\(\)$/i.test(String(formula));
}

/** The cells that a formula fills, of those of its rectangle. */
export function part<T>(
  cells: readonly (readonly T[])[],
  { area, group }: { readonly area: Rectangle; readonly group: Rectangle },
): T[][] {
  const [row, column] = [area.row - group.row, area.column - group.column];
  return cells.slice(row, row + area.rows).map((line) => line.slice(column, column + area.columns));
}
