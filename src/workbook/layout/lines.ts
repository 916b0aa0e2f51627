import { runsOf } from '../ranges/runs';

/** How the rows, or the columns, of a block become those of its plan: place by place, as they are while everything is written. */
export interface Lines {
  /** The line of the standing block that is in the place when lines have changed places; null for one that is put in. */
  readonly before: readonly (number | null)[];
  /** The planned line that is written there; null for one that is emptied, and taken out when all else is done. */
  readonly after: readonly (number | null)[];
  /** The places of the planned lines. */
  readonly places: readonly number[];
}

/** Lines one after another, each of them before and afterwards. */
export function linesOf(pairs: readonly (readonly [before: number | null, after: number | null])[]): Lines {
  const places: number[] = [];
  pairs.forEach(([, after], place) => {
    if (after !== null) places[after] = place;
  });
  return { before: pairs.map(([before]) => before), after: pairs.map(([, after]) => after), places };
}

/** Where lines stay that begin alike, and others come or go after the last: `before` of them become `after`. */
export function plainLines(before: number, after: number): Lines {
  return linesOf(Array.from({ length: after }, (_, line) => [line < before ? line : null, line]));
}

/** Neighbouring places in which nothing stands (`before`), or nothing is written (`after`). */
export function emptyRuns(
  lines: readonly (number | null)[],
): { readonly at: number; readonly count: number }[] {
  const runs = runsOf(lines.map((line) => line === null));
  return runs.filter(({ key }) => key).map(({ first, count }) => ({ at: first, count }));
}

/** How many lines are emptied. */
export function gapCount({ after }: Lines): number {
  return after.filter((line) => line === null).length;
}
