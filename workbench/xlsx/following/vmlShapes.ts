import type { Corner } from './anchors';

/** VML is not always well-formed XML (`<br>`), so shapes are found by their tags alone. */
const SHAPE = /<v:shape\b[^]*?<\/v:shape>\s*/g;
const NOTE = /<x:ClientData\s[^>]*ObjectType="Note"/;

/** A drawing of notes and controls with its shapes changed; each comes with the cell whose note it is, or null. */
export function mapShapes(vml: string, change: (shape: string, cell: Corner | null) => string): string {
  return vml.replace(SHAPE, (shape) => {
    const number = (tag: string): number =>
      Number(new RegExp(`<x:${tag}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
    const cell = NOTE.test(shape) ? { row: number('Row'), col: number('Column') } : null;
    return change(shape, cell);
  });
}

/** Whether any shape is left in a drawing. */
export function hasShapes(vml: string): boolean {
  return vml.search(SHAPE) >= 0;
}
