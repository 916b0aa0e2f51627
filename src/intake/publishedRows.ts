import { exactSum } from '../reader/faults/exactSum';
import type { ReadRow } from '../reader/reading';
import { priceOf, sectionsOf } from './costLines';
import { itemLabel } from './itemLabel';
import { columnsOfPeriod, type Period } from './periods';
import type { ReadTable } from './readTables';
import { sumOfPrintedAmounts } from './rowAmounts';

type Cell = string | number;

/**
 * `Offentliggjort`: every printed amount of cost rows, totals and recipients under the headings of the sheets; empty
 * where nothing is printed. Null where nothing is that can be compared.
 * @param groupOf the name of a table's group, or of the section of a row in it.
 */
export function publishedRows(
  tables: readonly ReadTable[],
  periods: readonly Period[],
  sectors: readonly string[],
  groupOf: (table: ReadTable, section: string) => string,
): Cell[][] | null {
  const budgets = periods.filter(({ isAccounts }) => !isAccounts);
  const parts = budgets.flatMap((period) =>
    (sectors.length === 0 ? [''] : sectors).map((sector) => ({
      heading: headingOf(sector, period),
      amountOf: (table: ReadTable, printed: readonly ReadRow[]) => {
        const columns = columnsOfPeriod(table, period).filter((one) => one.sector === sector);
        return exactSum(printed.map((row) => sumOfPrintedAmounts(row, columns)));
      },
    })),
  );
  const hasPrices = tables.some(({ reading, amounts }) =>
    reading.columns.some(({ role }, at) => role === 'price' && !amounts.used.some((one) => one.at === at)),
  );
  const hasGroups = tables.some((table) => groupOf(table, '') !== '');
  const rows = tables.flatMap((table) =>
    lines(table).map(({ printed, line, section }) => [
      ...(hasGroups ? [groupOf(table, section)] : []),
      line,
      ...(hasPrices ? [exactSum(printed.map((row) => priceOf(table, row))) ?? ''] : []),
      ...parts.map(({ amountOf }) => amountOf(table, printed) ?? ''),
    ]),
  );
  const beside = hasGroups ? 2 : 1;
  const filled = rows.filter((row) => row.slice(beside).some((cell) => cell !== ''));
  if (filled.length === 0) return null;
  const headings = [
    ...(hasGroups ? ['Gruppe'] : []),
    'Linje',
    ...(hasPrices ? ['Pris i alt'] : []),
    ...parts.map(({ heading }) => heading),
  ];
  return [headings, ...filled];
}

function headingOf(sector: string, { heading, period }: Period): string {
  if (sector === '') return String(heading);
  return period === '' ? sector : `${sector} ${String(period)}`;
}

interface Line {
  /** Several where a recipient has a row for each of something: an area, an item. */
  readonly printed: readonly ReadRow[];
  /** As `Linje` names it. */
  readonly line: string;
  readonly section: string;
}

function lines({ reading }: ReadTable): Line[] {
  const sections = sectionsOf(reading);
  return reading.rows.reduce<Line[]>((all, row, index) => {
    const section = sections[index] ?? '';
    const line = nameOf(row);
    if (line === null) return all;
    const before = all.findLastIndex((one) => one.line === line && one.section === section);
    const same = row.role === 'recipient' && before > lastTotal(all) ? all[before] : undefined;
    return same === undefined
      ? [...all, { printed: [row], line, section }]
      : all.with(before, { ...same, printed: [...same.printed, row] });
  }, []);
}

function lastTotal(all: readonly Line[]): number {
  return all.findLastIndex(({ line }) => line === TOTAL);
}

/** What a row is called in `Linje`; null for one that is not compared. */
function nameOf({ role, label, repeatedHeading, isApart }: ReadRow): string | null {
  if (repeatedHeading === true || isApart === true) return null;
  if (role === 'total') return TOTAL;
  if (label === '') return null;
  return role === 'item' ? itemLabel(label).label : role === 'recipient' ? label : null;
}

const TOTAL = 'Total';
