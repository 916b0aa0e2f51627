import { remembered } from '../cells/remembered';
import type { Finding } from '../findings/finding';
import { ZEROS } from '../money/amountUnit';
import { parseAmount } from '../money/parseAmount';
import { amountAt } from '../tables/amountAt';
import { cellText } from '../tables/cellText';
import { unmarkedText } from '../tables/emptyMark';
import { foldText } from '../tables/foldText';
import { cellAt, type Table } from '../tables/table';
import { withoutTotals } from '../tables/totals/withoutTotals';
import { totalName } from '../tables/totals/totalName';
import type { SummedRow } from '../tables/totals/summedRow';
import type { CellValue } from '../cells/grid';
import type { CostField } from './costLayout';

/** The table without rows that only add up others (`Drift i alt`), whatever key has been filled down to them. */
export function rowsWithoutTotals(table: Table<CostField>, findings: Finding[]): Table<CostField> {
  const { values, formats } = table.grid;
  const figured = figureColumns(table);
  const zeros = figured.map((column) => ZEROS[table.headings[column]?.unit ?? 'kr']);
  // Thousands of rows share a few groups, which are folded once each.
  const folded = new Map<string, string>();
  const summedRow = (row: number): SummedRow => {
    const textOf = (field: CostField): string =>
      unmarkedText(cellText(values[row]?.[table.columns.get(field) ?? -1] ?? ''));
    const [label, group, key] = [textOf('label'), textOf('group'), textOf('key')];
    const foldedGroup = remembered(folded, group, () => foldText(group));
    const figures = Float64Array.from(figured, (column, index) => {
      const isPlain = (formats?.[row]?.[column] ?? 'General') === 'General';
      if (!isPlain) return amountAt(table, row, column, []) ?? NaN;
      return oreOf(values[row]?.[column] ?? '', zeros[index] ?? 0);
    });
    return {
      name: label === '' ? ([group, key].find(isTotalName) ?? '') : label,
      isComplete: key !== '',
      groups: group === '' ? [] : [foldedGroup],
      within: null,
      figures,
    };
  };
  const headings = figured.map((column) => cellAt(table.grid, 0, column).text);
  return withoutTotals(table, 'costs', 'label', table.rows.map(summedRow), headings, findings);
}

/** The columns a total adds up: years, `Beløb` and `Pris i alt`. */
export function figureColumns({ columns, extras }: Table<CostField>): number[] {
  const known = [columns.get('amount'), columns.get('totalPrice')];
  return [...extras.map(({ column }) => column), ...known.filter((column) => column !== undefined)];
}

/** Without a name in `Post`, a total's name may stand beside it. */
function isTotalName(text: string): boolean {
  const name = totalName(text, () => false);
  return name === 'total' || name === 'likely';
}

/** An amount as far as a total is concerned: what is no number is for the reader of amounts to tell. */
function oreOf(value: CellValue, zeros: number): number {
  if (typeof value === 'number') return Math.round(value * 10 ** (zeros + 2));
  if (value === '') return NaN;
  const amount = parseAmount(value, zeros);
  return amount.kind === 'amount' ? amount.ore : NaN;
}
