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
      amountOf: (table: ReadTable, row: ReadRow) =>
        sumOfPrintedAmounts(
          row,
          columnsOfPeriod(table, period).filter((one) => one.sector === sector),
        ),
    })),
  );
  const hasPrices = tables.some(({ reading, amounts }) =>
    reading.columns.some(({ role }, at) => role === 'price' && !amounts.used.some((one) => one.at === at)),
  );
  const hasGroups = tables.some((table) => groupOf(table, '') !== '');
  const rows = tables.flatMap((table) =>
    lines(table).map(({ row, line, section }) => [
      ...(hasGroups ? [groupOf(table, section)] : []),
      line,
      ...(hasPrices ? [priceOf(table, row) ?? ''] : []),
      ...parts.map(({ amountOf }) => amountOf(table, row) ?? ''),
    ]),
  );
  const beside = hasGroups ? 2 : 1;
  const printed = rows.filter((row) => row.slice(beside).some((cell) => cell !== ''));
  if (printed.length === 0) return null;
  const headings = [
    ...(hasGroups ? ['Gruppe'] : []),
    'Linje',
    ...(hasPrices ? ['Pris i alt'] : []),
    ...parts.map(({ heading }) => heading),
  ];
  return [headings, ...printed];
}

function headingOf(sector: string, { heading, period }: Period): string {
  if (sector === '') return String(heading);
  return period === '' ? sector : `${sector} ${String(period)}`;
}

interface Line {
  readonly row: ReadRow;
  /** As `Linje` names it. */
  readonly line: string;
  readonly section: string;
}

function lines({ reading }: ReadTable): Line[] {
  const sections = sectionsOf(reading);
  return reading.rows.flatMap((row, index): Line[] => {
    const section = sections[index] ?? '';
    if (row.repeatedHeading === true || row.isApart === true) return [];
    if (row.role === 'total') return [{ row, line: 'Total', section }];
    if (row.label === '') return [];
    if (row.role === 'item') return [{ row, line: itemLabel(row.label).label, section }];
    return row.role === 'recipient' ? [{ row, line: row.label, section }] : [];
  });
}
