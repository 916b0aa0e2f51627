import type { BorderEdge, CellStyle, Rectangle } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { asColor, changeLook, commonLook } from '../cells/looks';
import { asOneOf } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';

/** For each side Excel speaks of: which edge of which cells it is. */
const SIDES: Readonly<
  Record<string, { readonly edge: BorderEdge; readonly cells: (area: Rectangle) => Rectangle }>
> = {
  EdgeTop: { edge: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { edge: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    edge: 'right',
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideHorizontal: { edge: 'bottom', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { edge: 'right', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
};

/** The file format's border styles as Excel's pairs of style and weight. */
const STYLES = [
  { file: 'thin', style: 'Continuous', weight: 'Thin' },
  { file: 'medium', style: 'Continuous', weight: 'Medium' },
  { file: 'thick', style: 'Continuous', weight: 'Thick' },
  { file: 'hair', style: 'Continuous', weight: 'Hairline' },
  { file: 'double', style: 'Double', weight: 'Thick' },
  { file: 'dashed', style: 'Dash', weight: 'Thin' },
  { file: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { file: 'dotted', style: 'Dot', weight: 'Thin' },
  { file: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { file: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
] as const;

const NONE = { style: 'None', weight: 'Thin', color: '#000000' };

interface BorderTarget {
  readonly ranges: readonly CellRange[];
  readonly side: string;
  readonly edge: BorderEdge;
}

export const bordersObject = defineObject<readonly CellRange[]>({
  className: 'RangeBorderCollection',
  items: (ranges) => Object.keys(SIDES).map((side) => borderObject(borderTarget(ranges, side))),
  item: (ranges, given) => borderObject(borderTarget(ranges, given.text(0))),
});

const borderObject = defineObject<BorderTarget>({
  className: 'RangeBorder',
  identity: ({ side }) => ({ _Id: side }),
  scalars: {
    color: {
      get: (target) => common(target, 'color'),
      set: (target, value) => {
        change(target, { color: asColor(value) });
      },
    },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => common(target, 'style'),
      set: (target, value) => {
        change(target, { style: asOneOf(value, ['None', ...STYLES.map(({ style }) => style)]) });
      },
    },
    weight: {
      get: (target) => common(target, 'weight'),
      set: (target, value) => {
        change(target, { weight: asOneOf(value, ['Thin', 'Medium', 'Thick', 'Hairline']) });
      },
    },
  },
});

function borderTarget(ranges: readonly CellRange[], side: string): BorderTarget {
  const found = Object.hasOwn(SIDES, side) ? SIDES[side] : undefined;
  if (found === undefined)
    throw new ExcelError('NotImplemented', `The workbench's host does not draw "${side}".`);
  const areas = ranges.map((range) => ({ range, cells: found.cells(range.area) }));
  const drawn = areas.filter(({ cells }) => cells.rows > 0 && cells.columns > 0);
  return { ranges: drawn.map(({ range, cells }) => range.with(cells)), side, edge: found.edge };
}

type Border = typeof NONE;

function borderOf(style: CellStyle, edge: BorderEdge): Border {
  const border = style.borders[edge];
  const known = STYLES.find(({ file }) => file === border?.style);
  return border && known ? { ...known, color: border.color } : NONE;
}

function common({ ranges, edge }: BorderTarget, part: keyof Border): string | null {
  return commonLook(ranges, (style) => borderOf(style, edge)[part]);
}

/** Guess: a colour or weight given to a side without a line draws one; a style keeps the weight where it can. */
function change({ ranges, edge }: BorderTarget, changed: Partial<Border>): void {
  changeLook(ranges, (style) => {
    const known = borderOf(style, edge);
    const wanted = { ...known, ...(known.style === 'None' ? { style: 'Continuous' } : {}), ...changed };
    const others = Object.fromEntries(Object.entries(style.borders).filter(([side]) => side !== edge));
    if (wanted.style === 'None') return { borders: others };
    const sameStyle = STYLES.filter((candidate) => candidate.style === wanted.style);
    const best = sameStyle.find((candidate) => candidate.weight === wanted.weight) ?? sameStyle[0];
    return { borders: { ...others, [edge]: { style: best?.file ?? 'thin', color: wanted.color } } };
  });
}
