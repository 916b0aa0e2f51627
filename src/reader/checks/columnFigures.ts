import type { Figure, PrintedNumber } from '../figures/figure';
import { scaledTo } from '../figures/readFigure';

/** A column's numbers counted in units of its last printed decimal, by line; null where none is printed. */
export interface ColumnFigures {
  readonly decimals: number;
  readonly byLine: readonly (number | null)[];
}

/** `3,5` and `12` are 35 and 120 with one decimal. Figures that are percentages among amounts are left out. */
export function columnFigures(figures: readonly Figure[], leavePercent: boolean): ColumnFigures {
  const numbers = figures.map((figure) => numberOf(figure, leavePercent));
  const decimals = Math.max(0, ...numbers.map((number) => number?.decimals ?? 0));
  return { decimals, byLine: numbers.map((number) => (number === null ? null : scaledTo(number, decimals))) };
}

function numberOf(figure: Figure, leavePercent: boolean): PrintedNumber | null {
  return figure.kind === 'number' && !(leavePercent && figure.isPercent) ? figure.number : null;
}
