import { inThrees } from '../../inThrees';
import {
  cellKey,
  decimalsIn,
  NOTHING,
  scaledIn,
  type MadeCell,
  type MadeRow,
  type MadeTable,
} from '../madeTable';
import type { Mutation } from './mutation';

type NumberCell = Extract<MadeCell, { kind: 'number' }>;

interface Spot {
  readonly row: MadeRow;
  readonly column: number;
  readonly cell: NumberCell;
}

function spots({ rows, columns }: MadeTable, isWanted: (spot: Spot) => boolean): Spot[] {
  return rows.flatMap((row) =>
    columns.flatMap((_, column): Spot[] => {
      const cell = row.cells[column];
      const spot = cell?.kind === 'number' ? { row, column, cell } : null;
      return spot !== null && isWanted(spot) ? [spot] : [];
    }),
  );
}

function withCell(table: MadeTable, { row, column }: Spot, cell: MadeCell, mustTell: boolean): MadeTable {
  const changed = new Set([...table.changed, cellKey(row.id, column)]);
  return {
    ...table,
    changed,
    mustTell: mustTell ? [...table.mustTell, { id: row.id, column }] : table.mustTell,
    rows: table.rows.map((one) => (one === row ? { ...one, cells: one.cells.with(column, cell) } : one)),
  };
}

/** Whether a printed sum over this cell no longer holds, beyond what rounding can make. */
function breaksSum({ rows, columns }: MadeTable, { row, column }: Spot, by: number): boolean {
  if (!['amount', 'price', 'driver'].includes(columns[column]?.role ?? '')) return false;
  const decimals = decimalsIn(rows, column);
  const sums = rows.filter(
    ({ id, of, cells }) =>
      of !== null &&
      scaledIn(cells[column], decimals) !== null &&
      (id === row.id || of.some((part) => part.id === row.id)),
  );
  return sums.some(({ of }) => Math.abs(by) * 2 > (of?.length ?? 0) + 1);
}

/** One figure is another: two digits exchanged, ten times as much, a thousand less. */
const changeFigure: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ cell, column, row }) =>
      cell.scaled !== 0 &&
      cell.printed === undefined &&
      table.columns[column]?.role !== 'other' &&
      row.role !== 'note',
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const { cell } = spot;
  const scaled = random.pick([
    cell.scaled * 10,
    cell.scaled + (cell.scaled < 0 ? -1 : 1) * random.int(100, 900),
    exchanged(cell.scaled),
    Math.round(cell.scaled / 10),
  ]);
  if (scaled === cell.scaled || scaled === 0) return null;
  return withCell(table, spot, { ...cell, scaled }, breaksSum(table, spot, scaled - cell.scaled));
};

function exchanged(scaled: number): number {
  const digits = String(Math.abs(scaled));
  return Math.sign(scaled) * Number(`${digits.slice(1, 2)}${digits.slice(0, 1)}${digits.slice(2)}`);
}

/** The last total is another figure. */
const changeTotal: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ row, column, cell }) =>
      row.of !== null && cell.scaled !== 0 && table.columns[column]?.role !== 'share',
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const by = random.pick([1000, 900, 90, -270, 5000]);
  const cell = { ...spot.cell, scaled: spot.cell.scaled + by };
  return withCell(table, spot, cell, breaksSum(table, spot, by));
};

/** A figure has lost its minus, or got one. */
const turnSign: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ column, cell }) => cell.scaled !== 0 && table.columns[column]?.role === 'amount',
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const cell = { ...spot.cell, scaled: -spot.cell.scaled };
  return withCell(table, spot, cell, breaksSum(table, spot, 2 * spot.cell.scaled));
};

/** A figure is left out. */
const leaveOut: Mutation = (random, table) => {
  const all = spots(table, ({ row, column }) => row.of === null && table.columns[column]?.role !== 'other');
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  return withCell(table, spot, NOTHING, false);
};

/** A footnote's number stuck to a figure: `1.5331`. */
const stickMark: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ cell }) =>
      cell.decimals === 0 && cell.scaled >= 1000 && cell.percent === '' && cell.printed === undefined,
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const whole = inThrees(String(spot.cell.scaled), '.');
  const cell = { ...spot.cell, printed: `${whole}${random.pick(['1', '2', '*', '¹'])}` };
  return withCell(table, spot, cell, false);
};

/** A point where a comma is meant. */
const pointForComma: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ cell }) =>
      cell.decimals > 0 &&
      cell.decimals < 3 &&
      Math.abs(cell.scaled) < 1000 * 10 ** cell.decimals &&
      cell.scaled > 0 &&
      cell.percent === '' &&
      cell.printed === undefined &&
      cell.after === '',
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const { scaled, decimals } = spot.cell;
  const text = String(scaled).padStart(decimals + 1, '0');
  const cell = { ...spot.cell, printed: `${text.slice(0, -decimals)}.${text.slice(-decimals)}` };
  return withCell(table, spot, cell, false);
};

/** A comma where a point groups the thousands. */
const commaForPoint: Mutation = (random, table) => {
  const all = spots(
    table,
    ({ cell }) =>
      cell.decimals === 0 && cell.scaled >= 1000 && cell.scaled < 1_000_000 && cell.printed === undefined,
  );
  if (all.length === 0) return null;
  const spot = random.pickFrom(all);
  const { scaled, percent, after } = spot.cell;
  const cell = { ...spot.cell, printed: `${inThrees(String(scaled), ',')}${percent}${after}` };
  return withCell(table, spot, cell, false);
};

/** Changes of single figures. */
export const FIGURE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  changeFigure,
  changeTotal,
  turnSign,
  leaveOut,
  stickMark,
  pointForComma,
  commaForPoint,
};
