import { type Finding, finding } from '../findings/finding';
import { fieldText, type Table, fieldCell, cellAt } from '../tables/table';
import type { CostField } from './costLayout';
import type { CostRow } from './costRow';
import type { YearColumn } from './yearColumns';
import { plainText } from '../money/plainText';

/**
 * Tells of what cost rows lack without being wrong, of those that are part of another, and of what they say in vain.
 * @param rows those of the table, in its order. @param hasAmounts whether there is any column of amounts.
 */
export function tellOfRows(
  table: Table<CostField>,
  rows: readonly CostRow[],
  spent: readonly YearColumn[],
  hasAmounts: boolean,
): Finding[] {
  return [
    ...(hasAmounts ? [...tellOfMissing(table, rows), ...tellOfParts(rows)] : []),
    ...idleLevels(table, rows),
    ...emptyAccounts(table, rows, spent),
  ];
}

/**
 * What cost rows lack without being wrong: the note `row-without-amount` for a row of which nothing is allocated, and
 * the warning `row-without-start-year` for an amount without a year where other rows have one under `Startår`.
 */
function tellOfMissing(table: Table<CostField>, rows: readonly CostRow[]): Finding[] {
  const started = table.rows.map((row) => fieldText(table, row, 'startYear') !== '');
  const someStart = started.includes(true);
  return rows.flatMap((row, index) => {
    const { label, amounts, cells } = row;
    if (label === '') return [];
    if (amounts.length === 0 && isBlank(table, table.rows[index] ?? 0)) {
      return [finding('note', 'row-without-amount', cells.label, { label })];
    }
    const isLost = someStart && started[index] === false && amounts.some(({ year }) => year === null);
    return isLost ? [finding('warning', 'row-without-start-year', cells.label, { label })] : [];
  });
}

/** Whether a row holds nothing in any column that amounts are read from. */
function isBlank(table: Table<CostField>, row: number): boolean {
  const amount = fieldText(table, row, 'amount');
  const values = table.grid.values[row] ?? [];
  return amount === '' && table.extras.every(({ column }) => String(values[column] ?? '').trim() === '');
}

/** How a row begins that says what part of the one above it is: `heraf moms`, `- herunder løn`. */
const PART =
  /^[\s\u2012-\u2015•*-]*(?:heraf|deraf|hvoraf|herunder|of which|thereof|including|incl\.)(?!\p{L})/iu;

/**
 * The warning `looks-like-part` for rows that are called a part of the one above and are no larger in any year: their
 * amounts have been counted there already. Of Licenser 900.000 and `heraf moms` 180.000 all 1.080.000 are allocated.
 */
function tellOfParts(rows: readonly CostRow[]): Finding[] {
  let above: CostRow | null = null;
  return rows.flatMap((row) => {
    if (!PART.test(plainText(row.label))) {
      above = row;
      return [];
    }
    const whole = above;
    if (whole === null || row.amounts.length === 0) return [];
    if (!row.amounts.every((amount) => fitsInto(amount, whole))) return [];
    const params = { text: row.label, whole: whole.label };
    return [finding('warning', 'looks-like-part', row.cells.label, params)];
  });
}

function fitsInto({ year, amount }: CostRow['amounts'][number], { amounts }: CostRow): boolean {
  const other = amounts.find((one) => one.year === year)?.amount ?? 0;
  return Math.abs(amount) <= Math.abs(other) && (amount === 0 || amount < 0 === other < 0);
}

/**
 * The note `without-effect` for the price level of each row that holds nothing but accounts, which were spent in the
 * prices of their year.
 */
function idleLevels(table: Table<CostField>, rows: readonly CostRow[]): Finding[] {
  return rows.flatMap(({ amounts, accounts = [] }, index) => {
    const cell = fieldCell(table, table.rows[index] ?? 0, 'priceLevel');
    if (cell === null || cell.text === '' || amounts.length > 0 || accounts.length === 0) return [];
    const params = { names: ['Prisniveau'], text: cell.text, why: 'accounts only' } as const;
    return [finding('note', 'without-effect', cell.ref, params)];
  });
}

/**
 * The warning `accounts-empty` for each row that has a budget in a year but no accounts, where other rows have some: the
 * whole budget would be settled.
 */
function emptyAccounts(
  table: Table<CostField>,
  rows: readonly CostRow[],
  spent: readonly YearColumn[],
): Finding[] {
  return spent.flatMap(({ year, column }) => {
    if (
      typeof year !== 'number' ||
      !rows.some(({ accounts = [] }) => accounts.some((one) => one.year === year))
    )
      return [];
    return rows.flatMap(({ label, amounts, rate }, index) => {
      const { text, ref } = cellAt(table.grid, table.rows[index] ?? 0, column);
      // What a rate comes to is not known yet.
      const isBudgeted = amounts.some((one) => one.year === year && (one.amount !== 0 || rate !== undefined));
      return text === '' && isBudgeted ? [finding('warning', 'accounts-empty', ref, { label, year })] : [];
    });
  });
}
