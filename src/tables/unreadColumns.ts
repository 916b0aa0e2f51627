import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import type { FindingParams } from '../findings/findingParams';
import { amountAt } from './amountAt';
import { holdsFigures } from './holdsFigures';
import { cellAt, refAt, columnsRead, type Table } from './table';

/** What numbers that are no figures are headed by: accounts, numbers, codes, dates; whole words, for `Kontorhold` is none of them, and `År` alone, for `År 22` is a year. */
const CODES =
  /^(?:konto|art|gruppering|funktion|sted|projekt|psp|sag|bilag|side|nr|nummer|id|ean|cvr|se|kode|linje|line|række|row|dato|date)(?!\p{L})|^(?:år|year)$|(?:nr|nummer|kode|konto|[ -]id)\.?$/u;
/** What is money, whatever it is called after: `Projekt i alt`, `Konto, beløb`. */
const MONEY =
  /beløb|udgift|budget|forbrug|regnskab|pris|i alt|(?<!\p{L})(?:kr|sum|total|netto|brutto)(?!\p{L})/u;

/** `column-unread` for each column that holds figures under a heading that means nothing here, or under none, once; not where the heading has been told of already. */
export function unreadColumns(
  table: Table<string>,
  told: readonly Finding[],
  of: FindingParams['column-unread']['of'],
): Finding[] {
  const read = columnsRead(table);
  return table.headings.flatMap((heading, column) => {
    const { text = '', name = '', doubt = null } = heading ?? {};
    if (doubt !== null || read.has(column)) return [];
    if (CODES.test(name) && !MONEY.test(name)) return [];
    const ref = refAt(table.grid, 0, column);
    if (isTold(told, ref)) return [];
    if (!holdsFigures(table, column) || isSumOfYears(table, column)) return [];
    if (heading === null && countsRows(table, column)) return [];
    return [finding('note', 'column-unread', ref, { heading: text, of })];
  });
}

/** Whether something is told of a cell already. */
export function isTold(told: readonly Finding[], { sheet, row, column }: CellRef): boolean {
  return told.some(({ cell }) => cell?.sheet === sheet && cell.row === row && cell.column === column);
}

/** A column `I alt` that adds up the years beside it says nothing that is not read. */
function isSumOfYears(table: Table<string>, column: number): boolean {
  const years = table.extras.filter(({ read }) => read.role === 'amount' || read.role === 'undecided');
  return (
    years.length > 0 &&
    table.rows.every((row) => {
      const amountOf = (at: number): number => amountAt(table, row, at, []) ?? 0;
      const sum = years.reduce((total, { column: at }) => total + amountOf(at), 0);
      return Math.abs(sum - amountOf(column)) <= 1;
    })
  );
}

/** Whether a column numbers the rows, from 1. */
function countsRows(table: Table<string>, column: number): boolean {
  const numbers = table.rows.flatMap((row) => {
    const { value, text } = cellAt(table.grid, row, column);
    return text === '' ? [] : [Number(value)];
  });
  return numbers.every((number, index) => number === (numbers[index - 1] ?? 0) + 1);
}
