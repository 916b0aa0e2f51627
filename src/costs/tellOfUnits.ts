import { type Finding, finding } from '../findings/finding';
import { type Table, cellAt, refAt, columnsRead } from '../tables/table';
import type { AmountUnits } from './amountUnits';
import type { CostField } from './costLayout';
import type { YearColumn } from './yearColumns';
import { type AmountUnit, unitOfWords } from '../money/amountUnit';
import { plainText } from '../money/plainText';
import { amountAt } from '../tables/amountAt';
import { saysUnit } from '../tables/saysUnit';

/** Tells of units that nobody reads, and of amounts whose unit nobody has said. */
export function tellOfUnits(
  table: Table<CostField>,
  years: readonly YearColumn[],
  units: AmountUnits,
): Finding[] {
  const amounts = [...years.map(({ column }) => column), ...[table.columns.get('amount') ?? []].flat()];
  return [...unreadUnits(table, amounts), ...missingUnit(table, amounts, units)];
}

/**
 * The warning `unit-unread` for a column that nobody reads and that holds units: another unit than one the row's
 * amounts are read in, as `mio. kr.` under `Enhed` beside 3,8 under `2021`.
 */
function unreadUnits(table: Table<CostField>, amounts: readonly number[]): Finding[] {
  const { grid, headings, rows } = table;
  const read = columnsRead(table);
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

/** Amounts of a whole range below 10.000 kr. are probably in thousands or millions, in øre. */
const SMALL = 1_000_000;

/** `unit-missing` where sheets are to show thousands or millions, nobody has said what the amounts are in, and all of them are below 10.000. */
function missingUnit(table: Table<CostField>, columns: readonly number[], units: AmountUnits): Finding[] {
  const [first] = columns;
  const isSaid =
    units.amounts !== null || columns.some((column) => (table.headings[column]?.unit ?? null) !== null);
  if (first === undefined || units.shown === 'kr' || isSaid) return [];
  let isFilled = false;
  for (const row of table.rows) {
    for (const column of columns) {
      // A cell that says its unit itself says nothing of the others.
      if (saysUnit(cellAt(table.grid, row, column))) continue;
      const amount = Math.abs(amountAt(table, row, column, []) ?? 0);
      if (amount >= SMALL) return [];
      isFilled ||= amount > 0;
    }
  }
  if (!isFilled) return [];
  return [finding('warning', 'unit-missing', refAt(table.grid, 0, first), { name: table.grid.name })];
}
