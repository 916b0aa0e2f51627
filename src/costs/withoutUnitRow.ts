import { finding, type Finding } from '../findings/finding';
import { readHeading } from '../tables/headings/readHeading';
import { cellAt, columnsRead, fieldText, type Table } from '../tables/table';
import type { CostField } from './costLayout';

/**
 * The table without a first row that only says what the figures below it are in (`1.000 kr.` under each year, neither
 * name nor key): the error `units-below-headings`, since only a heading's unit is read, and else `1.000 kr.` would be an amount.
 */
export function withoutUnitRow(table: Table<CostField>, findings: Finding[]): Table<CostField> {
  const [row, ...rows] = table.rows;
  if (row === undefined || fieldText(table, row, 'label') + fieldText(table, row, 'key') !== '') return table;
  const filled = [...columnsRead(table)]
    .map((column) => cellAt(table.grid, row, column))
    .filter(({ text }) => text !== '');
  const [first] = filled;
  if (first === undefined || !filled.every(({ text }) => isUnit(text))) return table;
  const heading = cellAt(table.grid, 0, first.ref.column - table.grid.column).text;
  findings.push(finding('error', 'units-below-headings', first.ref, { text: first.text, heading }));
  return { ...table, rows };
}

/** `1.000 kr.`, as a heading may end; a number without a word, and `1 mio. kr.`, are amounts. */
function isUnit(text: string): boolean {
  const { unit, name } = readHeading(`2022 (${text})`);
  return unit !== null && /\p{L}/u.test(text) && !/\d/.test(name);
}
