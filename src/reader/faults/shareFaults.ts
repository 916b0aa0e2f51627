import type { CertainCells } from '../certainCells';
import { decimalsOf } from '../checks/sumRows';
import type { Draft } from '../draft';
import type { Fault, Reading } from '../reading';
import { numberAt } from './exactSum';

const FEWEST_ROWS = 3;

/**
 * Shares that are not those of the figures beside them: a share is held against the driver left of it, as part of
 * the recipients' sum. Told where most of the column's shares fit, as exactly as they are printed.
 */
export function shareFaults(draft: Draft, reading: Reading, certain: CertainCells): Fault[] {
  return reading.columns.flatMap(({ role }, share) => {
    if (role !== 'share') return [];
    const driver = reading.columns.findLastIndex((column, at) => at < share && column.role === 'driver');
    return driver < 0 ? [] : against(draft, reading, certain, share, driver);
  });
}

function against(
  draft: Draft,
  reading: Reading,
  { isCertain }: CertainCells,
  share: number,
  driver: number,
): Fault[] {
  const recipients = reading.rows.flatMap(({ role, isApart }, rowIndex) => {
    const [printed, weight] = [numberAt(reading, rowIndex, share), numberAt(reading, rowIndex, driver)];
    const isOne = (role === 'recipient' || role === 'item') && isApart !== true;
    return isOne && printed !== null && weight !== null ? [{ rowIndex, printed, weight }] : [];
  });
  // Every share is held against the sum of all: one doubtful figure leaves nothing to hold them against.
  if (!recipients.every(({ rowIndex }) => isCertain(rowIndex, share) && isCertain(rowIndex, driver)))
    return [];
  const sum = recipients.reduce((total, { weight }) => total + weight, 0);
  if (sum === 0 || recipients.length < FEWEST_ROWS) return [];
  const shares = recipients.map(({ printed }) => printed);
  const unit = printedUnit(draft, share, shares);
  const off = recipients.flatMap(({ rowIndex, printed, weight }): Fault[] => {
    const by = Math.abs(printed - weight / sum);
    if (by <= (unit / 2) * (1 + 1e-9)) return [];
    const expected = Math.round((weight / sum) * 1e6) / 1e6;
    const fault: Fault = { kind: 'share does not match', rowIndex, columnIndex: share, printed, expected };
    return [by <= unit ? { ...fault, rounding: true } : fault];
  });
  return off.length * 3 > recipients.length ? [] : off;
}

/** What the last decimal is worth that the shares were rounded to: where all end in 0, the one before it. */
function printedUnit(draft: Draft, share: number, parts: readonly number[]): number {
  const lines = draft.rows.filter(({ kind }) => kind === 'figures').map(({ line }) => line);
  let unit = 10 ** -(2 + decimalsOf(draft.figures, share, lines));
  while (
    unit < 0.01 &&
    parts.every((part) => Math.abs(Math.round(part / (unit * 10)) - part / (unit * 10)) < 1e-6)
  )
    unit *= 10;
  return unit;
}
