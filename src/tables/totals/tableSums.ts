import { remembered } from '../../cells/remembered';
import type { SummedRow } from './summedRow';

/** What rows come to, column by column. A figure that is NaN is not there, and adds nothing. */
export interface FigureSums {
  readonly sums: Float64Array;
  /** How many of the rows hold anything but zeros. */
  rows: number;
}

/** Sums of rows that come one by one: of all of them, and by the groups they belong to. */
export interface TableSums {
  readonly all: FigureSums;
  readonly groups: ReadonlyMap<string, FigureSums>;
  readonly add: (row: SummedRow) => void;
}

/** Sums over no rows yet, of so many columns. */
export function tableSums(columns: number): TableSums {
  const all = noSums(columns);
  const groups = new Map<string, FigureSums>();
  const add = ({ figures, groups: own }: SummedRow): void => {
    addTo(all, figures);
    for (const group of own) {
      const sums = remembered(groups, group, () => noSums(columns));
      addTo(sums, figures);
    }
  };
  return { all, groups, add };
}

function noSums(columns: number): FigureSums {
  return { sums: new Float64Array(columns), rows: 0 };
}

function addTo(target: FigureSums, figures: Float64Array): void {
  let holdsAny = false;
  for (let column = 0; column < figures.length; column++) {
    const figure = figures[column] ?? NaN;
    if (Number.isNaN(figure) || figure === 0) continue;
    target.sums[column] = (target.sums[column] ?? 0) + figure;
    holdsAny = true;
  }
  if (holdsAny) target.rows += 1;
}
