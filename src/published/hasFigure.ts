import type { PublishedLine } from './publishedLine';

/** Whether anything is printed in a line; one without figures is a heading over those below it. */
export function hasFigure({ figures }: Pick<PublishedLine, 'figures'>): boolean {
  return figures.some(({ amount, rate }) => amount !== null || rate !== undefined);
}
