import type { Grid } from '../cells/grid';
import type { AmountUnit } from '../money/amountUnit';
import { COST_LAYOUT } from '../costs/costLayout';
import { figureColumns } from '../costs/rowsWithoutTotals';
import { PARTY_LAYOUT } from '../parties/partyLayout';
import { PUBLISHED_LAYOUT } from '../published/publishedLayout';
import { rateHeading } from '../published/publishedLine';
import { fieldUnit } from '../tables/fieldUnit';
import { readHeadingRow } from '../tables/readHeadingRow';
import type { Table } from '../tables/table';

/** Whether any amount stands under a heading that says no unit, so that `Beløb i` holds for it. */
export function needsUnit(
  costs: readonly Grid[],
  parties: Grid | undefined,
  published: Grid | undefined,
): boolean {
  return (
    costs.some((grid) => {
      const table = readHeadingRow(grid, COST_LAYOUT);
      return (
        fieldUnit(table, 'label') === null &&
        figureColumns(table).some((column) => table.headings[column]?.unit === null)
      );
    }) ||
    (parties !== undefined &&
      readHeadingRow(parties, PARTY_LAYOUT).extras.some(
        ({ read }) => read.role === 'paid' && read.unit === null,
      )) ||
    (published !== undefined && isPublishedWithout(readHeadingRow(published, PUBLISHED_LAYOUT)))
  );
}

/** Whether any column of costs with amounts is in kr., by its heading, its table's corner or `Beløb i`. */
export function hasKroner(costs: readonly Grid[], unit: AmountUnit | null): boolean {
  return costs.some((grid) => {
    const table = readHeadingRow(grid, COST_LAYOUT);
    const given = fieldUnit(table, 'label') ?? unit ?? 'kr';
    const amount = table.columns.get('amount');
    const columns = [...table.extras.map(({ column }) => column), ...(amount === undefined ? [] : [amount])];
    return columns.length === 0 || columns.some((at) => (table.headings[at]?.unit ?? given) === 'kr');
  });
}

function isPublishedWithout(table: Table<'line' | 'group' | 'remark'>): boolean {
  if (fieldUnit(table, 'line') !== null) return false;
  return table.extras.some(({ read, heading }) => read.unit === null && rateHeading(heading) === null);
}
