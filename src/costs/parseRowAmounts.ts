import { finding } from '../findings/finding';
import { amountAt } from '../tables/amountAt';
import { cellAt, isFilled, fieldCell, fieldText } from '../tables/table';
import type { CostRow, YearAmount } from './costRow';
import type { CostRowInput } from './costRowInput';
import { parsePriceLevel, levelOf } from './priceLevelOf';
import { parseProfile } from './parseProfile';
import { isMarked } from './parseRateYears';
import { idleStartYear, parseStartYear } from './parseStartYear';
import { phaseIn } from './phaseIn';
import type { YearColumn } from './yearColumns';
import { LAST_YEAR } from '../tables/headings/budgetYears';

/** What a row's amounts come to: those that could be read, and as 0 those that could not. */
interface RowAmounts {
  readonly amounts: readonly YearAmount[];
  readonly unread: readonly YearAmount[];
}

/**
 * The amounts of one row of `Omkostninger` by year: from its year columns, or from `Beløb`, spread by `Indfasning` from
 * `Startår`. Where one could not be read, the row's key, drivers and price level can be checked for it all the same.
 */
export function parseRowAmounts(
  input: CostRowInput,
  years: readonly YearColumn[],
): Pick<CostRow, 'amounts' | 'unread'> {
  const { table, row, findings } = input;
  const level = parsePriceLevel(fieldCell(table, row, 'priceLevel'), findings);
  const filled = years
    .map((year) => ({ ...year, cell: cellAt(table.grid, row, year.column) }))
    .filter(({ cell }) => cell.text !== '');
  const marked = filled.find(({ cell }) => isMarked(cell));
  if (marked !== undefined) {
    const label = fieldText(table, row, 'label');
    findings.push(finding('error', 'rate-missing', marked.cell.ref, { label }));
  }
  const read = filled.map(({ year, column, cell, priceLevel }) => {
    const amount = isMarked(cell) ? null : amountAt(table, row, column, findings);
    const of: YearAmount = { year, amount: amount ?? 0, cell: cell.ref, ...levelOf(level, priceLevel) };
    return { of, isRead: amount !== null };
  });
  const amounts = read.flatMap(({ of, isRead }) => (isRead ? [of] : []));
  const unread = read.flatMap(({ of, isRead }) => (isRead ? [] : [of]));
  if (filled.length === 0) {
    const ofHeading = table.headings[table.columns.get('amount') ?? -1]?.priceLevel ?? null;
    const levelled = (amount: YearAmount): YearAmount => ({ ...amount, ...levelOf(level, ofHeading) });
    const single = parseSingleAmount(input);
    amounts.push(...single.amounts.map(levelled));
    unread.push(...single.unread.map(levelled));
  } else {
    checkAgainstYears(input, amounts, unread.length === 0);
    findings.push(...idleStartYear(table, row));
  }
  return { amounts, ...(unread.length === 0 ? {} : { unread }) };
}

function checkAgainstYears(
  { table, row, findings }: CostRowInput,
  years: readonly YearAmount[],
  isComplete: boolean,
): void {
  const profile = fieldCell(table, row, 'profile');
  if (isFilled(profile)) {
    const label = fieldText(table, row, 'label');
    findings.push(finding('error', 'amount-and-years', profile.ref, { label }));
  }
  const cell = fieldCell(table, row, 'amount');
  const amount = amountAt(table, row, table.columns.get('amount'), findings);
  const sum = years.reduce((total, year) => total + year.amount, 0);
  if (cell !== null && amount !== null && isComplete && amount !== sum) {
    findings.push(finding('warning', 'amount-differs-from-years', cell.ref, { amount, sum }));
  }
}

function parseSingleAmount({ table, row, findings }: CostRowInput): RowAmounts {
  const cell = fieldCell(table, row, 'amount');
  const amount = amountAt(table, row, table.columns.get('amount'), findings);
  const yearCell = fieldCell(table, row, 'startYear');
  const year = parseStartYear(yearCell, findings);
  const isYearBlank = yearCell === null || yearCell.text === '';
  const profileCell = fieldCell(table, row, 'profile');
  let amounts: readonly YearAmount[] = [];
  if (isFilled(profileCell)) {
    const profile = parseProfile(profileCell, findings);
    if (year === null && isYearBlank) {
      findings.push(finding('error', 'start-year-invalid', (yearCell ?? profileCell).ref, { text: '' }));
    }
    if (cell !== null && amount !== null && profile !== null && year !== null) {
      if (year + profile.length - 1 <= LAST_YEAR) amounts = phaseIn(amount, profile, year, cell.ref);
      else findings.push(finding('error', 'profile-invalid', profileCell.ref, { text: profileCell.text }));
    }
  } else if (cell !== null && amount !== null) {
    amounts = [{ year, amount, cell: cell.ref }];
  }
  // A year that is wrong as well has been told of, and nobody knows which drivers it would need.
  const isUnread = amounts.length === 0 && (year !== null || isYearBlank);
  if (!isUnread || cell === null || cell.text === '') return { amounts, unread: [] };
  return { amounts, unread: [{ year, amount: 0, cell: cell.ref }] };
}
