import { finding, type Finding } from '../findings/finding';
import { type AmountUnit, unitOfWords } from '../money/amountUnit';
import { plainText } from '../money/plainText';
import { cellAt, refAt } from '../tables/cell';
import { columnsRead } from '../tables/columnsRead';
import type { Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearColumn } from './yearColumns';

/**
 * The warning `unit-unread` for a column that nobody reads and that holds units: another unit than one the row's
 * amounts are read in, as `mio. kr.` under `Enhed` beside 3,8 under `2021`.
 */
export function unreadUnits(table: Table<CostField>, years: readonly YearColumn[]): Finding[] {
  const { grid, headings, columns, rows } = table;
  const read = columnsRead(table);
  const amounts = [...years.map(({ column }) => column), ...[columns.get('amount') ?? []].flat()];
  const usedUnits = new Set(amounts.map((column) => headings[column]?.unit ?? 'kr'));
  return headings.flatMap((heading, column) => {
    if (heading === null || read.has(column)) return [];
    const texts = rows.map((row) => cellAt(grid, row, column).text).filter((text) => text !== '');
    if (texts.some((text) => unitOf(text) === null)) return [];
    const other = texts.find((text) => [...usedUnits].some((used) => used !== unitOf(text)));
    if (other === undefined) return [];
    const params = { heading: heading.text, text: other };
    return [finding('warning', 'unit-unread', refAt(grid, 0, column), params)];
  });
}

function unitOf(text: string): AmountUnit | null {
  return unitOfWords(plainText(text));
}
