import { isSumOf, matchSums } from './matchSums';
import type { RowVerdict, SummedRow } from './summedRow';
import type { FigureSums } from './tableSums';
import { suggestsSum, type TotalName } from './totalName';

/** What a row's name says, or that it has none, nor anything else that makes it a row. */
export type RowName = TotalName | 'nameless';

/** What a row may be the sum of. */
export interface SumsAround {
  /** For a row that is called a total, the likeliest first. */
  readonly called: () => readonly FigureSums[];
  /** What stands below it, down to the next total. */
  readonly below: () => FigureSums;
  /** For a row that is not called one. */
  readonly uncalled: readonly FigureSums[];
  /** Whether it is, by intent, the sum of the two or more rows right below it, whose whole it then is. */
  readonly startsParts: () => boolean;
  /** Whether the table has any row that is not called a total. */
  readonly hasRows: boolean;
}

const ROW: RowVerdict = { kind: 'row' };
const NAMED: RowVerdict = { kind: 'row named as total' };
const TOTAL: RowVerdict = { kind: 'total' };

/** What a row is taken for by its name and by the sums of the rows around it; see `judgeRows` for `isLoose`. */
export function judgeRow(row: SummedRow, name: RowName, around: SumsAround, isLoose: boolean): RowVerdict {
  const { figures } = row;
  switch (name) {
    case 'total':
      return judgeTotal(figures, around, isLoose);
    case 'likely':
    case 'maybe':
      if (around.called().some((sums) => sums.rows >= 2 && isSumOf(figures, sums))) return TOTAL;
      return name === 'likely' ? NAMED : ROW;
    case 'nameless':
      return around.called().some((sums) => sums.rows >= 2 && isSumOf(figures, sums)) ? TOTAL : ROW;
    case 'none':
      if (around.uncalled.some((sums) => isUnlikelyChance(row, sums))) return { kind: 'row like a sum' };
      return around.startsParts() ? { kind: 'row like a sum', isAbove: true } : ROW;
  }
}

function judgeTotal(figures: Float64Array, around: SumsAround, isLoose: boolean): RowVerdict {
  if (!around.hasRows) return NAMED;
  let most = -1;
  let verdict = TOTAL;
  for (const sums of [...around.called(), around.below()]) {
    const { same, others, firstOther } = matchSums(figures, sums);
    if (others === 0 || (isLoose && same > 0)) return TOTAL;
    // What comes nearest is what it was meant to add up; of equals the likeliest, which stands first.
    if (same > most && (sums.rows > 0 || most < 0)) {
      verdict = { kind: 'wrong total', column: firstOther, sum: sums.sums[firstOther] ?? 0 };
      most = sums.rows > 0 ? same : -1;
    }
  }
  return verdict;
}

/** Round amounts add up to one another now and then: 100 and 200 to 300. Three rows, or two in different columns or to a figure of many digits (142.772), do so by intent. */
function isUnlikelyChance({ name, figures }: SummedRow, sums: FigureSums): boolean {
  if (sums.rows < 2 || !isSumOf(figures, sums)) return false;
  return sums.rows >= 3 || saysIntent(figures) || suggestsSum(name);
}

/** Whether figures are such that they add up by intent: different ones in two columns, or one of many digits. */
export function saysIntent(figures: Float64Array): boolean {
  const different = new Set(figures.filter((figure) => !Number.isNaN(figure) && figure !== 0));
  return different.size >= 2 || [...different].some(hasManyDigits);
}

const MANY_DIGITS = 5;

/** Whether a figure has five digits or more before the zeros it may end in: 142.772 has, 1.500.000 has not. */
function hasManyDigits(figure: number): boolean {
  return String(Math.abs(figure)).replace(/0+$/, '').replace('.', '').length >= MANY_DIGITS;
}
