import { dateOfSerial, dateText } from '../cells/excelDate';
import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';
import { cellText } from './cellText';

/** A cell as its number format shows it, as far as that changes what it means: 45413 as a date is `01-05-2024`, 0.35 in percent is `35 %`, 350 as t.kr. is `350 t.kr.` */
export function shownText(value: CellValue, format: string): string {
  if (typeof value !== 'number' || format === 'General') return cellText(value);
  const { kind, words } = readNumberFormat(format);
  if (kind === 'percent') return `${cellText(value * 100)} %`;
  const date = kind === 'date' ? dateOfSerial(value) : null;
  if (date !== null) return dateText(date);
  return words === '' || kind === 'date' ? cellText(value) : `${cellText(value)} ${words}`;
}
