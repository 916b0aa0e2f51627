import { finding, type Finding, type Parsed } from '../findings/finding';
import { amountAt } from '../tables/amountAt';
import { inUnit, fieldUnit } from '../tables/fieldUnit';
import { nearTexts } from '../tables/nearTexts';
import { readRequiredText } from '../tables/readRequiredText';
import { readTable } from '../tables/readTable';
import { unreadColumns } from '../tables/unreadColumns';
import { cellAt, isFilled, refAt, fieldCell, fieldText, type Table } from '../tables/table';
import type { Grid } from '../cells/grid';
import type { AmountUnit } from '../money/amountUnit';
import type { AmountUnits } from './amountUnits';
import { COST_LAYOUT, type CostField } from './costLayout';
import type { CostRow, Year, YearAmount } from './costRow';
import type { CostRowInput } from './costRowInput';
import { parseCertainty } from './parseCertainty';
import { parseRateYears } from './parseRateYears';
import { parseRowAmounts } from './parseRowAmounts';
import { tellOfHeadings } from './tellOfHeadings';
import { tellOfRows } from './tellOfRows';
import { tellOfUnits } from './tellOfUnits';
import { rowsOfPosts } from './rowsOfPosts';
import { yearColumns, type YearColumn } from './yearColumns';
import { otherCurrency } from '../money/otherCurrency';
import { levelOf } from './priceLevelOf';

/** The rows of one range, and the years its headings have a budget for. */
export interface CostRange {
  readonly rows: readonly CostRow[];
  readonly budgeted: readonly Year[];
}

/** The cost rows of one range by its own headings. Their `index` counts from `firstIndex`; groups are as typed. */
export function parseCostRange(grid: Grid, firstIndex: number, units: AmountUnits): Parsed<CostRange> {
  const { value: typed, findings: tableFindings } = readTable(grid, COST_LAYOUT);
  const whole = inUnit(typed, fieldUnit(typed, 'label') ?? units.amounts);
  const findings = [...tableFindings];
  const table = withoutEmptyGroup(rowsOfPosts(whole, findings));
  const years = yearColumns(table, findings);
  findings.push(...otherCurrencies(table, years));
  const hasAmounts = years.length > 0 || table.columns.has('amount') || table.columns.has('rate');
  if (table.rows.length > 0 && !hasAmounts) {
    findings.push(finding('error', 'amounts-missing', refAt(grid, 0, 0), { name: grid.name }));
  }
  const columns = {
    budgets: years.filter(({ isAccounts }) => !isAccounts),
    spent: years.filter(({ isAccounts }) => isAccounts),
    // `Beløb i` is that of amounts.
    rateUnit: fieldUnit(typed, 'rate'),
  };
  const rows = table.rows.map((row, i) => parseCostRow({ table, row, findings }, firstIndex + i, columns));
  const withoutYear = usesYears(table, years) ? rows.flatMap(amountsWithoutYear) : [];
  const groups = table.rows.flatMap((row) => fieldCell(table, row, 'group') ?? []);
  const budgeted = columns.budgets.map(({ year }) => year);
  const isTwice = findings.some(({ code }) => code === 'year-twice');
  const isFilled = rows.some(({ amounts }) => amounts.length > 0);
  const unclear = tellOfHeadings(table, years, isTwice, isFilled);
  const told = [
    ...findings,
    ...withoutYear,
    ...tellOfRows(table, rows, columns.spent, hasAmounts),
    ...nearTexts(groups, 'Gruppe'),
    ...unclear,
    ...unreadColumns(table, [...findings, ...unclear], 'costs'),
    ...tellOfUnits(table, years, units),
  ];
  return { value: { rows, budgeted }, findings: told };
}

/** Where a range has its amounts, and the unit that the heading of `Takst` gives. */
interface AmountColumns {
  readonly budgets: readonly YearColumn[];
  readonly spent: readonly YearColumn[];
  readonly rateUnit: AmountUnit | null;
}

function parseCostRow(
  input: CostRowInput,
  index: number,
  { budgets, spent, rateUnit }: AmountColumns,
): CostRow {
  const { table, row, findings } = input;
  const label = fieldCell(table, row, 'label');
  const key = fieldCell(table, row, 'key');
  const totalPrice = fieldCell(table, row, 'totalPrice');
  const whole = refAt(table.grid, row, 0);
  const accounts = parseAccounts(input, spent);
  const rate = fieldCell(table, row, 'rate');
  return {
    index,
    label: readRequiredText(label, 'Post', findings),
    group: readRequiredText(fieldCell(table, row, 'group'), 'Gruppe', findings),
    key: readRequiredText(key, 'Nøgle', findings),
    ...(isFilled(rate)
      ? {
          amounts: parseRateYears(input, rate.ref, budgets),
          rate: { text: rate.text, unit: rateUnit, cell: rate.ref },
        }
      : parseRowAmounts(input, budgets)),
    ...(accounts.length === 0 ? {} : { accounts }),
    ...otherKeys(table, row),
    totalPrice: amountAt(table, row, table.columns.get('totalPrice'), findings),
    certainty: parseCertainty(fieldCell(table, row, 'certainty'), findings),
    remark: fieldText(table, row, 'remark'),
    cells: { label: label?.ref ?? whole, key: key?.ref ?? whole, totalPrice: totalPrice?.ref ?? null },
  };
}

/** What `Nøgle B` and `Nøgle C` say, where they say anything. */
function otherKeys(table: Table<CostField>, row: number): Pick<CostRow, 'otherKeys'> {
  const [b, c] = [fieldCell(table, row, 'keyB'), fieldCell(table, row, 'keyC')];
  const typed = (cell: typeof b) => (isFilled(cell) ? { key: cell.text, cell: cell.ref } : null);
  const [keyB, keyC] = [typed(b), typed(c)];
  if (keyB === null && keyC === null) return {};
  return { otherKeys: { ...(keyB === null ? {} : { B: keyB }), ...(keyC === null ? {} : { C: keyC }) } };
}

function usesYears(table: Table<CostField>, columns: readonly YearColumn[]): boolean {
  const years = columns.filter(({ year }) => year !== 'undecided');
  return table.rows.some((row) => years.some(({ column }) => cellAt(table.grid, row, column).text !== ''));
}

/** Where other rows spread their amounts over years, a bare `Beløb` would stand in a column of its own: surely a year was forgotten. */
function amountsWithoutYear({ label, amounts }: CostRow): Finding[] {
  return amounts
    .filter(({ year }) => year === null)
    .map(({ cell }) => finding('error', 'amount-without-year', cell, { label }));
}

/** `heading-currency` for every column of amounts whose heading says that they are not kroner: nobody's rate is known here. */
function otherCurrencies(table: Table<CostField>, years: readonly YearColumn[]): Finding[] {
  return years.flatMap(({ column }) => {
    const heading = table.headings[column]?.text ?? '';
    const currency = otherCurrency(heading);
    if (currency === null) return [];
    return [finding('error', 'heading-currency', refAt(table.grid, 0, column), { heading, currency })];
  });
}

/** What one row of `Omkostninger` says was spent, year by year; a blank cell is no accounts. Findings are added to `findings`. */
function parseAccounts({ table, row, findings }: CostRowInput, columns: readonly YearColumn[]): YearAmount[] {
  return columns.flatMap(({ year, column, priceLevel }) => {
    const cell = cellAt(table.grid, row, column);
    const amount = amountAt(table, row, column, findings);
    return amount === null ? [] : [{ year, amount, cell: cell.ref, ...levelOf(null, priceLevel) }];
  });
}

/** The table without its column `Gruppe` where nobody has filled it in: it is then not used, and its cells are not missing. */
function withoutEmptyGroup(table: Table<CostField>): Table<CostField> {
  const isEmpty = table.rows.every((row) => fieldText(table, row, 'group') === '');
  if (!isEmpty || !table.columns.has('group')) return table;
  return { ...table, columns: new Map([...table.columns].filter(([field]) => field !== 'group')) };
}
