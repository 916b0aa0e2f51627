import type { CellRef } from '../../findings/cellRef';
import { finding, type Finding } from '../../findings/finding';
import type { SummedTable } from '../../findings/readingParams';
import { judgeRows } from './judgeRows';
import type { RowVerdict, SummedRow } from './summedRow';

/** What a table's rows were taken for. */
export interface SetAside {
  /** For each row whether it is one that is used. */
  readonly isUsed: readonly boolean[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the rows that only add up others, so that nothing is counted twice, and tells of each: the note `total-left-out`,
 * the warning `total-differs` where it does not add up (left out too), and of rows that are used the warning
 * `looks-like-sum` and the note `total-kept`.
 * @param of what the figures are: costs in øre, which must add up in every column, or recipients' drivers.
 * @param headings over the figures, by column.
 * @param refOf where a row's name stands.
 */
export function setAsideTotals(
  rows: readonly SummedRow[],
  of: SummedTable,
  headings: readonly string[],
  refOf: (row: number) => CellRef,
): SetAside {
  const verdicts = judgeRows(rows, of === 'parties');
  return {
    isUsed: verdicts.map(({ kind }) => kind !== 'total' && kind !== 'wrong total'),
    findings: rows.flatMap((row, index) => {
      const verdict = verdicts[index];
      return verdict === undefined ? [] : toldOf(row, verdict, of, headings, () => refOf(index));
    }),
  };
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
    case 'row like a sum':
      return [
        finding('warning', 'looks-like-sum', refOf(), {
          text,
          of,
          ...(verdict.isAbove === true ? { isAbove: true } : {}),
        }),
      ];
    case 'total':
      return [finding('note', 'total-left-out', refOf(), { text, of })];
    case 'wrong total': {
      const { column, sum } = verdict;
      const shown = figures[column] ?? 0;
      return [
        finding('warning', 'total-differs', refOf(), {
          text,
          of,
          heading: headings[column] ?? '',
          shown,
          sum,
        }),
      ];
    }
  }
}
