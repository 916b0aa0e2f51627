import { cellKey, NOTHING, type MadeCell, type MadeRow, type MadeTable } from '../madeTable';
import type { Mutation } from './mutation';

/** A row without a figure of its own: a note, a section, a blank. */
export function rowWithoutFigures(
  { columns }: MadeTable,
  role: MadeRow['role'],
  labels: readonly string[],
  id: number,
): MadeRow {
  return { role, labels, cells: columns.map(() => NOTHING), of: null, id };
}

const REMARKS = ['* Heraf to stillinger', 'Note: Indekseres hvert år.', '1) Uden moms'];

/** A note stands between two rows. */
const noteBetween: Mutation = (random, table) => {
  if (table.rows.length < 3) return null;
  const at = random.int(1, table.rows.length - 1);
  const note = rowWithoutFigures(table, 'note', [random.pickFrom(REMARKS)], 600 + table.rows.length);
  return { ...table, rows: table.rows.toSpliced(at, 0, note) };
};

/** A label stands on two lines, its figures on the first or the second. */
const breakLabel: Mutation = (random, table) => {
  const rows = table.rows.filter(
    ({ role, labels: [label = '', ...others] }) =>
      (role === 'item' || role === 'recipient') && others.length === 0 && / \p{Ll}/u.test(label),
  );
  if (rows.length === 0) return null;
  const row = random.pickFrom(rows);
  const at = (row.labels[0] ?? '').search(/ \p{Ll}/u);
  const broken = { ...row, broken: { at, figuresFirst: random.chance(50) } };
  return { ...table, rows: table.rows.map((one) => (one === row ? broken : one)) };
};

/** Three figures are left out, in whatever rows are no sums. */
const emptyCells: Mutation = (random, table) => {
  const spots = table.rows.flatMap((row) =>
    row.of === null
      ? row.cells.flatMap((cell, column) =>
          cell.kind === 'number' && table.columns[column]?.role !== 'other' ? [{ id: row.id, column }] : [],
        )
      : [],
  );
  if (spots.length < 6) return null;
  const gone = new Set(
    random
      .shuffled(spots)
      .slice(0, 3)
      .map(({ id, column }) => cellKey(id, column)),
  );
  return {
    ...table,
    changed: new Set([...table.changed, ...gone]),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => (gone.has(cellKey(row.id, column)) ? NOTHING : cell)),
    })),
  };
};

/** The headings stand once more, with the name of what follows in their corner. */
const sectionWithHeadings: Mutation = (random, table) => {
  const [line = []] = table.headings;
  const labels = table.columns.filter(({ role }) => role === 'label').length;
  if (table.headings.length !== 1 || labels !== 1 || table.rows.length < 4 || line.length < 3) return null;
  const at = random.int(1, table.rows.length - 2);
  const section = {
    ...rowWithoutFigures(table, 'section', [random.pick(['Anlæg', 'Regionen', 'Øvrige'])], 500),
    withHeadings: true,
  };
  return { ...table, rows: table.rows.toSpliced(at, 0, section) };
};

/** Everything is paid the other way: all amounts are below zero. */
const negateAll: Mutation = (_, table) => {
  const isMoney = (column: number): boolean =>
    ['amount', 'price'].includes(table.columns[column]?.role ?? '');
  const negated = (cell: MadeCell, column: number): MadeCell =>
    cell.kind === 'number' && isMoney(column) && cell.printed === undefined && cell.scaled !== 0
      ? { ...cell, scaled: -cell.scaled }
      : cell;
  if (table.changed.size > 0) return null;
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(negated) })) };
};

/** Changes of whole rows. */
export const ROW_MUTATIONS: Readonly<Record<string, Mutation>> = {
  noteBetween,
  breakLabel,
  emptyCells,
  sectionWithHeadings,
  negateAll,
};
