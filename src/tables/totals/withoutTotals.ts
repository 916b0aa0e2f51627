import type { CellRef } from '../../findings/cellRef';
import { finding, type Finding } from '../../findings/finding';
import type { SummedTable } from '../../findings/readingParams';
import { refAt, type Table } from '../table';
import { judgeRows } from './judgeRows';
import type { RowVerdict, SummedRow } from './summedRow';

/**
 * The table without the rows that only add up others, so that nothing is counted twice. Each is told of: the note
 * `total-left-out`, the warning `total-differs` where it does not add up (left out too), and of rows that are used the
 * warning `looks-like-sum` and the note `total-kept`.
 * @param of what the figures are: costs in øre, which must add up in every column, or recipients' drivers.
 * @param name the column of the rows' names.
 * @param summed each row of the table as far as it matters for that.
 * @param headings over the figures, by column.
 */
export function withoutTotals<Field extends string>(
  table: Table<Field>,
  of: SummedTable,
  name: Field,
  summed: readonly SummedRow[],
  headings: readonly string[],
  findings: Finding[],
): Table<Field> {
  const verdicts = judgeRows(summed, of === 'parties');
  const isUsed = verdicts.map(({ kind }) => kind !== 'total' && kind !== 'wrong total');
  summed.forEach((row, index) => {
    const verdict = verdicts[index] ?? { kind: 'row' };
    const refOf = (): CellRef => refAt(table.grid, table.rows[index] ?? 0, table.columns.get(name) ?? 0);
    findings.push(...toldOf(row, verdict, of, headings, refOf));
  });
  return { ...table, rows: table.rows.filter((_, index) => isUsed[index]) };
}

function toldOf(
  { name: text, figures }: SummedRow,
  verdict: RowVerdict,
  of: SummedTable,
  headings: readonly string[],
  refOf: () => CellRef,
): Finding[] {
  switch (verdict.kind) {
    case 'row':
      return [];
    case 'row named as total':
      return [finding('note', 'total-kept', refOf(), { text, of })];
    case 'row like a sum': {
      const { kind: _, ...where } = verdict;
      return [finding('warning', 'looks-like-sum', refOf(), { text, of, ...where })];
    }
    case 'total':
      return [finding('note', 'total-left-out', refOf(), { text, of })];
    case 'wrong total': {
      const { column, sum } = verdict;
      const params = { text, of, heading: headings[column] ?? '', shown: figures[column] ?? 0, sum };
      return [finding('warning', 'total-differs', refOf(), params)];
    }
  }
}
