import { exactSum } from '../reader/faults/exactSum';
import type { ReadRow, Reading } from '../reader/reading';
import { itemLabel } from './itemLabel';
import { columnsOfPeriod, type Period } from './periods';
import { isCost, type ReadTable } from './readTables';
import { printedAmountAt, sumOfPrintedAmounts } from './rowAmounts';

/** A row of `Omkostninger` that is made of a printed one, or of a table of recipients as a whole. */
export interface CostLine {
  /** The number of its table. */
  readonly table: number;
  /** The section it stands in; `''` for none. */
  readonly section: string;
  readonly label: string;
  readonly remark: string;
  /** `35/65`; null where no split is printed. */
  readonly split: string | null;
  readonly price: number | null;
  /** By period, kroner. */
  readonly amounts: readonly (number | null)[];
  /** The printed row; null where it is a whole table. */
  readonly row: ReadRow | null;
}

/** The rows of a table that are allocated, or that could be. */
export function costLines(table: ReadTable, periods: readonly Period[]): CostLine[] {
  const { use, reading } = table;
  if (use === 'recipients') return [wholeTable(table, periods)];
  if (use !== 'costs') return [];
  const sections = sectionsOf(reading);
  return reading.rows
    .map((row, index) => ({ row, section: sections[index] ?? '' }))
    .filter(({ row }) => isCost(row) && row.label !== '' && row.repeatedHeading !== true)
    .map(({ row, section }): CostLine => ({
      table: table.index,
      section,
      ...itemLabel(row.label),
      split: splitOf(table, row),
      price: priceOf(table, row),
      amounts: periods.map((period) => sumOfPrintedAmounts(row, columnsOfPeriod(table, period))),
      row,
    }));
}

/** What each row stands under: the name that is printed once for several, or the section above. */
export function sectionsOf({ rows }: Reading): string[] {
  let section = '';
  return rows.map(({ role, label, group }) => {
    if (role === 'section' && label !== '') section = label;
    if (role === 'total') section = '';
    return group ?? section;
  });
}

/** What recipients pay in all: the printed total, or their sum where there is none. */
function wholeTable(table: ReadTable, periods: readonly Period[]): CostLine {
  const { reading, name, index } = table;
  const total = reading.rows.find(({ role }) => role === 'total');
  const recipients = reading.rows.filter(({ role }) => role === 'recipient');
  const [first] = table.amounts.used;
  const heading = reading.columns[first?.at ?? -1]?.said ?? '';
  return {
    table: index,
    section: '',
    label: name === '' ? heading : name,
    remark: '',
    split: null,
    price: null,
    amounts: periods.map((period) => {
      const columns = columnsOfPeriod(table, period);
      return total === undefined
        ? exactSum(recipients.map((row) => sumOfPrintedAmounts(row, columns)))
        : sumOfPrintedAmounts(total, columns);
    }),
    row: null,
  };
}

/** `35/65` of the pair of fractions that is printed. */
function splitOf({ reading }: ReadTable, { values }: ReadRow): string | null {
  const at = reading.columns.findIndex(({ role }) => role === 'split');
  const value = values[at];
  if (value === null || value === undefined || typeof value === 'number') return null;
  return value.map((part) => String(Math.round(part * 1e6) / 1e4).replace('.', ',')).join('/');
}

/** What the row costs in all, where that is not what is allocated. */
export function priceOf({ reading, amounts }: ReadTable, row: ReadRow): number | null {
  const at = reading.columns.findIndex(({ role }) => role === 'price');
  return at < 0 || amounts.used.some((one) => one.at === at) ? null : printedAmountAt(row, at);
}
