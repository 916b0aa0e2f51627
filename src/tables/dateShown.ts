import { dateOfSerial, dateText } from '../cells/excelDate';
import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';

const HOURS_A_DAY = 24;
const MINUTE = 60;
const HOUR = 3600;

/** The day that a cell shows, or the time alone: 45413 in the format `dd-mm-yyyy` is `01-05-2024`, 0.0625 in `h:mm` is `01:30`. Null where it shows neither. */
export function dateShown(value: CellValue, format: string): string | null {
  if (typeof value !== 'number' || format === 'General') return null;
  const { kind, time } = readNumberFormat(format);
  if (kind !== 'date') return null;
  if (time !== null) return value < 0 ? null : timeText(time === 'of day' ? value % 1 : value);
  const date = dateOfSerial(value);
  return date === null ? null : dateText(date);
}

/** A part of a day, or more than one: 1.5 is `36:00`. Seconds are given where there are any. */
function timeText(days: number): string {
  const seconds = Math.round(days * HOURS_A_DAY * HOUR);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const rest = seconds % MINUTE === 0 ? '' : `:${two(seconds % MINUTE)}`;
  return `${two(seconds / HOUR)}:${two((seconds % HOUR) / MINUTE)}${rest}`;
}
