import type { CommentMove } from './commentMoves';

/** VML is not always well-formed XML (`<br>`), so shapes are found by their tags alone. */
const SHAPE = /<v:shape\b[^]*?<\/v:shape>\s*/g;
const NOTE = /<x:ClientData\s[^>]*ObjectType="Note"/;

/** Whether a drawing has the shape of a note. */
export function hasNotes(vml: string): boolean {
  return NOTE.test(vml);
}

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
  const { from, to } = move;
  if (to === null) return '';
  const [down, right] = [to.row - from.row, to.column - from.column];
  return shape
    .replace(
      /(<x:Anchor>)([^<]*)/,
      (_, start: string, anchor: string) => start + movedAnchor(anchor, down, right),
    )
    .replace(/<x:Row>[^<]*/, `<x:Row>${to.row}`)
    .replace(/<x:Column>[^<]*/, `<x:Column>${to.column}`);
}

/** Column, row and how far into each, of two corners: `1, 15, 0, 2, 3, 15, 4, 4`. */
function movedAnchor(anchor: string, down: number, right: number): string {
  return anchor
    .split(',')
    .map((text, index) =>
      index % 2 === 1
        ? text
        : text.replace(/\d+/, (at) => String(Number(at) + (index % 4 === 0 ? right : down))),
    )
    .join(',');
}

function numberIn(shape: string, element: string): number {
  return Number(new RegExp(`<${element}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
}
