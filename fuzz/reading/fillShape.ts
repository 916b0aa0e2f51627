import type { Random } from '../random';
import { NOTHING, scaledIn, type MadeCell, type MadeRow, type MadeTable } from './madeTable';
import type { Figures, Shape, ShapeColumn, ShapeRow } from './shape';

/** A shape with figures by chance, whose sums, shares, products and parts are right. */
export function fillShape(random: Random, shape: Shape): MadeTable {
  const ids = new Map(
    shape.rows.flatMap(({ name }, id) => (name === undefined ? [] : [[name, id] as const])),
  );
  const grid: MadeCell[][] = shape.rows.map(() => shape.columns.map(() => NOTHING));
  const put = (row: number, column: number, cell: MadeCell) => {
    const cells = grid[row];
    if (cells !== undefined) cells[column] = cell;
  };
  const sumOf = (row: number, column: number, decimals: number): number | null => {
    const parts = (shape.rows[row]?.of ?? []).map((name) => {
      const id = ids.get(name.replace('-', '')) ?? -1;
      const scaled = scaledIn(grid[id]?.[column], decimals);
      return scaled === null ? null : scaled * (name.startsWith('-') ? -1 : 1);
    });
    const there = parts.filter((part) => part !== null);
    return there.length === 0 ? null : there.reduce((sum, part) => sum + part, 0);
  };
  // What comes of other columns is filled after them, wherever these stand.
  const order = [...shape.columns.keys()].toSorted(
    (one, other) => depthOf(shape, one) - depthOf(shape, other),
  );
  for (const column of order) {
    const draft = shape.columns[column];
    const figures = draft?.figures;
    if (draft === undefined || figures === undefined) continue;
    for (const [row, shapeRow] of shape.rows.entries()) {
      if (!prints(shapeRow, draft, column)) continue;
      if (shapeRow.of === undefined) put(row, column, leaf(random, { shape, grid, row, column, figures }));
      else {
        const decimals = decimalsOf(figures, shape);
        const sum = isAdded(figures) ? sumOf(row, column, decimals) : null;
        if (figures.from === 'share of')
          put(row, column, { kind: 'number', scaled: 100, decimals: 0, percent: figures.sign, after: '' });
        else if (figures.from === 'per')
          put(row, column, leaf(random, { shape, grid, row, column, figures }));
        else if (sum !== null) put(row, column, number(sum, decimals, draft));
      }
    }
  }
  const rows = shape.rows.map(({ role, labels, of }, id): MadeRow => ({
    role,
    labels,
    cells: grid[id] ?? [],
    of:
      of?.map((name) => ({
        id: ids.get(name.replace('-', '')) ?? -1,
        sign: name.startsWith('-') ? (-1 as const) : (1 as const),
      })) ?? null,
    id,
  }));
  return {
    shape: shape.name,
    title: shape.title ?? '',
    unit: shape.unit,
    saysNoUnit: shape.saysNoUnit === true,
    headings: shape.headings.map((line) => line.split('|').map((text) => text.trim())),
    columns: shape.columns,
    rows,
    changed: new Set(),
    mustTell: [],
    history: [],
  };
}

/** How many columns a column's figures come of, one after another. */
function depthOf({ columns }: Pick<Shape, 'columns'>, column: number): number {
  const figures = columns[column]?.figures;
  const from =
    figures === undefined || !('columns' in figures || 'column' in figures)
      ? []
      : 'columns' in figures
        ? figures.columns
        : [figures.column];
  return from.length === 0 ? 0 : 1 + Math.max(...from.map((other) => depthOf({ columns }, other)));
}

function prints({ role, sector, only }: ShapeRow, column: ShapeColumn, at: number): boolean {
  if (role === 'section' || role === 'note') return false;
  if (only !== undefined && !only.includes(at)) return false;
  return sector === undefined || column.sector === undefined || column.sector === sector;
}

function isAdded({ from }: Figures): boolean {
  return from === 'chance' || from === 'sum of' || from === 'part by' || from === 'product';
}

function decimalsOf(figures: Figures, shape: Shape): number {
  if (figures.from === 'sum of') {
    const first = shape.columns[figures.columns[0] ?? -1]?.figures;
    return first === undefined ? 0 : decimalsOf(first, shape);
  }
  return 'decimals' in figures ? figures.decimals : 0;
}

function number(scaled: number, decimals: number, { after = '' }: ShapeColumn): MadeCell {
  return { kind: 'number', scaled, decimals, percent: '', after };
}

interface Place {
  readonly shape: Shape;
  readonly grid: readonly (readonly MadeCell[])[];
  readonly row: number;
  readonly column: number;
  readonly figures: Figures;
}

function leaf(random: Random, { shape, grid, row, column, figures }: Place): MadeCell {
  const draft = shape.columns[column] ?? { role: 'other' };
  const shapeRow = shape.rows[row];
  const leaves = shape.rows.flatMap(({ of, role }, id) =>
    of === undefined && (role === 'item' || role === 'recipient') ? [id] : [],
  );
  const at = (id: number, other: number, decimals: number) => scaledIn(grid[id]?.[other], decimals) ?? 0;
  switch (figures.from) {
    case 'chance': {
      const { min, max, step, decimals } = figures;
      const above = shapeRow?.isPartOf === true ? at(row - 1, column, decimals) : max;
      const size =
        random.int(Math.ceil(min / step), Math.max(Math.ceil(min / step), Math.floor(max / step))) * step;
      const within = shapeRow?.isPartOf === true ? Math.max(1, Math.floor(Math.abs(above) / 2)) : size;
      return number(shapeRow?.isIncome === true ? -within : within, decimals, draft);
    }
    case 'sum of': {
      const decimals = decimalsOf(figures, shape);
      return number(
        figures.columns.reduce((sum, other) => sum + at(row, other, decimals), 0),
        decimals,
        draft,
      );
    }
    case 'share of': {
      const sum = leaves.reduce((all, id) => all + at(id, figures.column, 0), 0);
      const scaled = Math.round(
        (at(row, figures.column, 0) / Math.max(1, sum)) * 100 * 10 ** figures.decimals,
      );
      return { kind: 'number', scaled, decimals: figures.decimals, percent: figures.sign, after: '' };
    }
    case 'part by': {
      const sum = leaves.reduce((all, id) => all + at(id, figures.column, 0), 0);
      const part = (at(row, figures.column, 0) / Math.max(1, sum)) * figures.sum;
      return number(Math.round(part / figures.step) * figures.step, 0, draft);
    }
    case 'product': {
      const [price, percent] = figures.columns;
      return number(
        Math.round((at(row, price, figures.decimals) * at(row, percent, 0)) / 100),
        figures.decimals,
        draft,
      );
    }
    case 'per': {
      const [amount, heads] = figures.columns;
      return number(
        Math.round((at(row, amount, 0) / Math.max(1, at(row, heads, 0))) * 10 ** figures.decimals),
        figures.decimals,
        draft,
      );
    }
    case 'percent':
      return {
        kind: 'number',
        scaled: random.pickFrom(figures.choices),
        decimals: 0,
        percent: ' %',
        after: '',
      };
    case 'split': {
      const one = random.int(0, 20) * 5;
      return { kind: 'split', ends: [one, 100 - one] };
    }
    case 'texts':
      return random.chance(40) ? { kind: 'text', text: random.pickFrom(figures.texts) } : NOTHING;
  }
}
