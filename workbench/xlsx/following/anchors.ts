import { columnIndex, columnLetters } from '../../book/addresses';
import type { FollowHere } from './follow';

export type Axis = 'row' | 'col';

/** A corner's row and column, by their numbers from 0. */
export type Corner = Readonly<Record<Axis, number>>;

/** An end of an anchor, and whether it stands at the very edge of its row or column, of which nothing is covered then. */
export interface AnchorEnd {
  readonly at: Corner;
  readonly isAtEdge: Readonly<Record<Axis, boolean>>;
}

/** The number that a row or column of an anchor has now. */
export type CornerMove = (axis: Axis, number: number) => number;

/** How far an anchor on cells that are gone looks for the next that are left. */
const FARTHEST = 1000;

/** Where a row or column is now, by its number from 0; null where it is gone, or on another sheet. */
export function lineNow(follow: FollowHere, axis: Axis, number: number): number | null {
  return linesNow(follow, axis, number, number)?.[0] ?? null;
}

function linesNow(
  follow: FollowHere,
  axis: Axis,
  first: number,
  last: number,
): readonly [number, number] | null {
  const area = [first, last].map((line) => (axis === 'row' ? String(line + 1) : columnLetters(line)));
  const followed = follow(area.join(':'));
  const [one = '', other = ''] = followed.split(':');
  if (followed.includes('!')) return null;
  return axis === 'row' ? [Number(one) - 1, Number(other) - 1] : [columnIndex(one), columnIndex(other)];
}

/** The corners of an anchor that goes with a cell and keeps its size. */
export function movedAlong(from: Corner, to: Corner): CornerMove {
  return (axis, number) => number + to[axis] - from[axis];
}

/**
 * The corners of an anchor whatever its cells do. One that sizes with them follows as the area it covers: it is stretched
 * by lines that come, and stays where some of it change places; on cells that are gone each corner stands on the next.
 */
export function cornersOf(
  follow: FollowHere,
  first: Corner,
  last: AnchorEnd | null,
  goes: { readonly moves: boolean; readonly sizes: boolean },
): CornerMove {
  if (!goes.moves) return (_, number) => number;
  const next: CornerMove = (axis, number) => {
    for (let at = number; at < number + FARTHEST; at++) {
      const found = lineNow(follow, axis, at);
      if (found !== null) return found;
    }
    return number;
  };
  if (!goes.sizes) return movedAlong(first, { row: next('row', first.row), col: next('col', first.col) });
  return (axis, number) => {
    if (last === null) return next(axis, number);
    const edge = last.at[axis] > first[axis] && last.isAtEdge[axis] ? 1 : 0;
    const now = linesNow(follow, axis, first[axis], last.at[axis] - edge);
    if (now === null) return next(axis, number);
    return number === first[axis] ? now[0] : now[1] + edge;
  };
}
