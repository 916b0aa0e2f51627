import type { CommentMove } from './commentMoves';

/** VML is not always well-formed XML (`<br>`), so shapes are found by their tags alone. */
const SHAPE = /<v:shape\b[^]*?<\/v:shape>\s*/g;
const NOTE = /<x:ClientData\s[^>]*ObjectType="Note"/;

/** A drawing of notes after some have moved or gone; null where no shape is left in it. */
export function movedShapes(vml: string, moves: readonly CommentMove[]): string | null {
  let left = 0;
  const text = vml.replace(SHAPE, (shape) => {
    const moved = movedShape(shape, moves);
    if (moved !== '') left += 1;
    return moved;
  });
  return left === 0 ? null : text;
}

function movedShape(shape: string, moves: readonly CommentMove[]): string {
  if (!NOTE.test(shape)) return shape;
  const row = numberIn(shape, 'x:Row');
  const column = numberIn(shape, 'x:Column');
  const move = moves.find(({ from }) => from.row === row && from.column === column);
  if (move === undefined) return shape;
  const { to } = move;
  if (to === null) return '';
  return shape
    .replace(/<x:Row>[^<]*/, `<x:Row>${to.row}`)
    .replace(/<x:Column>[^<]*/, `<x:Column>${to.column}`);
}

function numberIn(shape: string, element: string): number {
  return Number(new RegExp(`<${element}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
}
