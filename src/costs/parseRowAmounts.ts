import { finding, type Finding } from '../findings/finding';
import type { Ore } from '../money/ore';
import { amountAt } from '../tables/amountAt';
import { cellAt, type Cell } from '../tables/cell';
import { fieldCell, fieldText, type Table } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearAmount } from './costRow';
import { parsePriceLevel } from './parsePriceLevel';
import { parseProfile } from './parseProfile';
import { idleStartYear } from './idleStartYear';
import { levelOf } from './levelOf';
import { isMarked } from './parseRateYears';
import { parseStartYear } from './parseStartYear';
import { phaseIn } from './phaseIn';
import type { YearColumn } from './yearColumns';
import { LAST_YEAR } from '../tables/headings/budgetYears';

/** The amounts of one row of `Omkostninger` by year: from its year columns, or from `Beløb`, spread by `Indfasning` from `Startår`. Findings are added to `findings`. */
export function parseRowAmounts(
  table: Table<CostField>,
  row: number,
  years: readonly YearColumn[],
  findings: Finding[],
): YearAmount[] {
  const cells = years.map(({ year, column, priceLevel }) => ({
    year,
    priceLevel,
    column,
    cell: cellAt(table.grid, row, column),
  }));
  const level = parsePriceLevel(fieldCell(table, row, 'priceLevel'), findings);
  const filled = cells.filter(({ cell }) => cell.text !== '');
  const marked = filled.find(({ cell }) => isMarked(cell));
  if (marked !== undefined) {
    const label = fieldText(table, row, 'label');
    findings.push(finding('error', 'rate-missing', marked.cell.ref, { label }));
  }
  const amounts = filled.flatMap(({ year, column, cell, priceLevel }) => {
    if (isMarked(cell)) return [];
    const amount = amountAt(table, row, column, findings);
    return amount === null ? [] : [{ year, amount, cell: cell.ref, ...levelOf(level, priceLevel) }];
  });
  if (filled.length === 0) {
    const ofHeading = table.headings[table.columns.get('amount') ?? -1]?.priceLevel ?? null;
    const single = parseSingleAmount(table, row, findings);
    return single.map((amount) => ({ ...amount, ...levelOf(level, ofHeading) }));
  }
  checkAgainstYears(table, row, amounts, amounts.length === filled.length, findings);
  findings.push(...idleStartYear(table, row));
  return amounts;
}

function checkAgainstYears(
  table: Table<CostField>,
  row: number,
  years: readonly YearAmount[],
  isComplete: boolean,
  findings: Finding[],
): void {
  const profile = fieldCell(table, row, 'profile');
  if (profile !== null && profile.text !== '' && !profile.isError) {
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

function parseSingleAmount(table: Table<CostField>, row: number, findings: Finding[]): YearAmount[] {
  const cell = fieldCell(table, row, 'amount');
  const amount = amountAt(table, row, table.columns.get('amount'), findings);
  const yearCell = fieldCell(table, row, 'startYear');
  const startYear = parseStartYear(yearCell, findings);
  const profileCell = fieldCell(table, row, 'profile');
  if (profileCell !== null && profileCell.text !== '' && !profileCell.isError) {
    return spread(cell, amount, profileCell, yearCell, startYear, findings);
  }
  return cell === null || amount === null ? [] : [{ year: startYear, amount, cell: cell.ref }];
}

function spread(
  cell: Cell | null,
  amount: Ore | null,
  profileCell: Cell,
  yearCell: Cell | null,
  startYear: number | null,
  findings: Finding[],
): YearAmount[] {
  const profile = parseProfile(profileCell, findings);
  if (startYear === null && (yearCell === null || yearCell.text === '')) {
    findings.push(finding('error', 'start-year-invalid', (yearCell ?? profileCell).ref, { text: '' }));
  }
  if (cell === null || amount === null || profile === null || startYear === null) return [];
  if (startYear + profile.length - 1 > LAST_YEAR) {
    findings.push(finding('error', 'profile-invalid', profileCell.ref, { text: profileCell.text }));
    return [];
  }
  return phaseIn(amount, profile, startYear, cell.ref);
}
