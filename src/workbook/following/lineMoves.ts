import type { Lines } from '../layout/lines';

/** Lines of a standing block, from its first on. */
export interface LineSpan {
  readonly first: number;
  readonly count: number;
}

/** Lines that change places together: from where, and to where. */
export interface LineMove {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * The lines that change places, one by one, since an area of several of which each is moved stays where it is, and is
 * still right where its lines only change places with each other. Those that a formula refers to as one, and that stay
 * together, are moved as one, so that it follows them; but not onto all that another formula refers to, which would break.
 *
 * @param spans what formulas refer to.
 */
export function lineMoves({ before }: Lines, spans: readonly LineSpan[]): LineMove[] {
  const order = before.filter((line) => line !== null);
  const single = order.flatMap((from, to): LineMove[] => (from === to ? [] : [{ from, to, count: 1 }]));
  const runs = joined(single, () => true);
  const whole = spans.filter((span) => runs.some(({ from, count }) => holds(from, count, span)));
  const together = joined(single, (line) =>
    whole.some(({ first, count }) => line > first && line < first + count),
  );
  const isSafe = spans.every((span) => {
    const isWrittenOver = together.some(({ to, count }) => holds(to, count, span));
    return !isWrittenOver || together.some(({ from, count }) => holds(from, count, span));
  });
  return isSafe ? together : single;
}

function holds(first: number, count: number, span: LineSpan): boolean {
  return span.first >= first && span.first + span.count <= first + count;
}

/** Neighbours that stay neighbours as one. @param mayJoin whether a line may be with the one before it. */
function joined(moves: readonly LineMove[], mayJoin: (line: number) => boolean): LineMove[] {
  const result: LineMove[] = [];
  for (const move of moves) {
    const last = result.at(-1);
    const isNext =
      last !== undefined && last.from + last.count === move.from && last.to + last.count === move.to;
    if (isNext && mayJoin(move.from)) result[result.length - 1] = { ...last, count: last.count + 1 };
    else result.push(move);
  }
  return result;
}
