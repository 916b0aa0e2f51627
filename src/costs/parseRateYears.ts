import type { CellRef } from '../findings/cellRef';
import { finding } from '../findings/finding';
import { parseAmount } from '../money/parseAmount';
import { foldText } from '../tables/foldText';
import { cellAt, type Cell, fieldCell, fieldText } from '../tables/table';
import type { YearAmount } from './costRow';
import type { CostRowInput } from './costRowInput';
import { levelOf, parsePriceLevel } from './priceLevelOf';
import { idleStartYear, parseStartYear } from './parseStartYear';
import type { YearColumn } from './yearColumns';

/**
 * The years that a row's rate holds for, with the amount 0 until it is known: those that say `x`, or, where there are no
 * year columns, the one of `Startår` or none. Errors: `rate-and-amount`, `rate-without-year`.
 */
export function parseRateYears(
  { table, row, findings }: CostRowInput,
  rate: CellRef,
  years: readonly YearColumn[],
): YearAmount[] {
  const label = fieldText(table, row, 'label');
  const amount = fieldCell(table, row, 'amount');
  const profile = fieldCell(table, row, 'profile');
  const level = parsePriceLevel(fieldCell(table, row, 'priceLevel'), findings);
  const cells = years.map((year) => ({ ...year, cell: cellAt(table.grid, row, year.column) }));
  const others = [...cells.map(({ cell }) => cell), amount].filter((cell) => cell !== null && !isFree(cell));
  for (const cell of [...others, profile?.text === '' ? null : profile]) {
    if (cell !== null && !cell.isError)
      findings.push(finding('error', 'rate-and-amount', cell.ref, { label }));
  }
  if (years.length === 0) {
    const year = parseStartYear(fieldCell(table, row, 'startYear'), findings);
    const ofHeading = table.headings[table.columns.get('rate') ?? -1]?.priceLevel ?? null;
    return [{ year, amount: 0, cell: rate, ...levelOf(level, ofHeading) }];
  }
  findings.push(...idleStartYear(table, row));
  const marked = cells.filter(({ cell }) => isMarked(cell));
  // Whose amounts are in the way has been told what to do about the years.
  if (marked.length === 0 && others.length === 0)
    findings.push(finding('error', 'rate-without-year', rate, { label }));
  return marked.map(({ year, cell, priceLevel }) => ({
    year,
    amount: 0,
    cell: cell.ref,
    ...levelOf(level, priceLevel),
  }));
}

/** Whether a cell marks its year as one that the row's rate holds for. */
export function isMarked({ text }: Cell): boolean {
  return foldText(text) === 'x';
}

/** Blank, `x`, or nothing by any name: `-`, 0. */
function isFree(cell: Cell): boolean {
  const amount = parseAmount(cell.value);
  return isMarked(cell) || (amount.kind === 'amount' && amount.ore === 0);
}
