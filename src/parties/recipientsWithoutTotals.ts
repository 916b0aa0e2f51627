import type { CellRef } from '../findings/cellRef';
import type { Finding } from '../findings/finding';
import { parseExactNumber } from '../money/parseExactNumber';
import { cellAt, refAt } from '../tables/cell';
import { foldText } from '../tables/foldText';
import { fieldCell, type Table } from '../tables/table';
import { setAsideTotals } from '../tables/totals/setAsideTotals';
import type { SummedRow } from '../tables/totals/summedRow';
import type { PartyField } from './partyLayout';

/** The recipients without rows that only add up others (`Kommuner i alt`), which would take a share of their own. */
export function recipientsWithoutTotals(table: Table<PartyField>, findings: Finding[]): Table<PartyField> {
  const rows = table.rows.map((row) => summedRow(table, row));
  const headings = table.extras.map(({ heading }) => heading);
  const refOf = (index: number): CellRef =>
    refAt(table.grid, table.rows[index] ?? 0, table.columns.get('part') ?? 0);
  const setAside = setAsideTotals(rows, 'parties', headings, refOf);
  findings.push(...setAside.findings);
  return { ...table, rows: table.rows.filter((_, index) => setAside.isUsed[index]) };
}

function summedRow(table: Table<PartyField>, row: number): SummedRow {
  const part = fieldCell(table, row, 'part');
  const sector = foldText(fieldCell(table, row, 'sector')?.text ?? '');
  const cells = table.extras.map(({ column }) => cellAt(table.grid, row, column));
  const figures = cells.map(({ value, text }) => (text === '' ? NaN : numberOf(value)));
  const groupings = cells.filter(({ text }, index) => text !== '' && Number.isNaN(figures[index]));
  return {
    name: part?.text ?? '',
    isComplete: sector !== '',
    groups: [sector, ...groupings.map(({ text }) => foldText(text))].filter((group) => group !== ''),
    within: table.columns.has('sector') ? sector : null,
    figures: Float64Array.from(figures),
  };
}

function numberOf(value: string | number | boolean): number {
  if (typeof value === 'number') return value;
  const number = parseExactNumber(value);
  return number === null ? NaN : Number(number.coefficient) / 10 ** number.decimals;
}
