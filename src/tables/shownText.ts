import type { CellValue } from '../cells/grid';
import { readNumberFormat } from '../cells/numberFormat';
import { cellText } from './cellText';
import { dateShown } from './dateShown';

/** A cell as its number format shows it, as far as that changes what it means: 45413 as a date is `01-05-2024`, 0.35 in percent is `35 %`, 350 as t.kr. is `350 t.kr.` */
export function shownText(value: CellValue, format: string): string {
  if (typeof value !== 'number' || format === 'General') return cellText(value);
  const { kind, words } = readNumberFormat(format);
  if (kind === 'percent') return `${cellText(value * 100)} %`;
  if (kind === 'date') return dateShown(value, format) ?? cellText(value);
  return words === '' ? cellText(value) : `${cellText(value)} ${words}`;
}
