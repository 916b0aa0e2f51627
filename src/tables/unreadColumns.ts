import { finding, type Finding } from '../findings/finding';
import { refAt } from './cell';
import { holdsFigures } from './holdsFigures';
import type { Table } from './table';

/** What numbers that are no figures are headed by: accounts, numbers, codes, dates. */
const CODES =
  /^(?:konto|art|gruppering|funktion|sted|projekt|psp|sag|bilag|side|nr|nummer|løbenr|id|ean|cvr|se|kommunekode|kode|postnr|linje|line|række|row|dato|date|år|year)/;

/** `column-unread` for each column that holds figures under a heading that means nothing here, once; not where the heading has been told of already. */
export function unreadColumns(table: Table<string>, told: readonly Finding[]): Finding[] {
  const read = new Set([...table.columns.values(), ...table.extras.map(({ column }) => column)]);
  return table.headings.flatMap((heading, column) => {
    if (heading === null || heading.doubt !== null || read.has(column) || CODES.test(heading.name)) return [];
    if (isSumOfYears(table, column) || !holdsFigures(table, column)) return [];
    const ref = refAt(table.grid, 0, column);
    if (told.some(({ cell }) => cell?.row === ref.row && cell.column === ref.column)) return [];
    return [finding('note', 'column-unread', ref, { heading: heading.text })];
  });
}

/** A column `I alt` that adds up the years beside it says nothing that is not read. */
function isSumOfYears(table: Table<string>, column: number): boolean {
  const years = table.extras.filter(({ read }) => read.role === 'amount');
  return (
    years.length > 0 &&
    table.rows.every((row) => {
      const values = table.grid.values[row] ?? [];
      const sum = years.reduce((total, { column: at }) => total + Number(values[at] ?? 0), 0);
      return Math.abs(sum - Number(values[column] ?? 0)) < 0.005;
    })
  );
}
