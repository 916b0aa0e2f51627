import { dateOfSerial, dateText } from '../cells/excelDate';
import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';

/** The date that a cell shows: 45413 in the format `dd-mm-yyyy` is `01-05-2024`. Null where it shows none. */
export function dateShown(value: CellValue, format: string): string | null {
  if (typeof value !== 'number' || format === 'General' || readNumberFormat(format).kind !== 'date')
    return null;
  const date = dateOfSerial(value);
  return date === null ? null : dateText(date);
}
