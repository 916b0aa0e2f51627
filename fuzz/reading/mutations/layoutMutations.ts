import { cellKey } from '../madeTable';
import type { Mutation } from './mutation';
import { rowWithoutFigures } from './rowMutations';

/** A row is left out; totals are as they were. */
const dropRow: Mutation = (random, table) => {
  const rows = table.rows.filter(({ role, of }) => of === null && (role === 'item' || role === 'recipient'));
  if (rows.length < 3) return null;
  const row = random.pickFrom(rows);
  const sums = table.rows.filter(({ of }) => of?.some(({ id }) => id === row.id));
  const touched = [row, ...sums].flatMap(({ id }) => table.columns.map((_, column) => cellKey(id, column)));
  return {
    ...table,
    changed: new Set([...table.changed, ...touched]),
    rows: table.rows.filter((one) => one !== row),
  };
};

/** The last total stands first. */
const totalFirst: Mutation = (_, table) => {
  const sums = table.rows.filter(({ of }) => of !== null);
  const [total] = sums;
  const isPlain = table.rows.every(({ role }) => ['item', 'recipient', 'total'].includes(role));
  if (total === undefined || sums.length > 1 || !isPlain || total.of?.some(({ sign }) => sign < 0))
    return null;
  return { ...table, rows: [total, ...table.rows.filter((row) => row !== total)] };
};

/** Nobody says the unit any more. */
const takeUnit: Mutation = (_, table) => {
  const without = (text: string) =>
    text.replace(/[([]?,? ?(?:i |hele )*(?:mio\. kr\.|1\.000 kr\.|t\.kr\.|kr\.)[)\]]?/gi, '').trim();
  return {
    ...table,
    title: without(table.title),
    saysNoUnit: true,
    headings: table.headings.map((line) => line.map(without)),
    columns: table.columns.map((column) => ({ ...column, after: '' })),
    rows: table.rows.map((row) => ({
      ...row,
      labels: row.labels.map(without),
      cells: row.cells.map((cell) => (cell.kind === 'number' ? { ...cell, after: '' } : cell)),
    })),
  };
};

/** The columns of figures stand in another order. */
const moveColumns: Mutation = (random, table) => {
  const [line = []] = table.headings;
  if (table.headings.length > 1 || new Set(line).size < line.length) return null;
  const labels = table.columns.flatMap(({ role }, at) => (role === 'label' ? [at] : []));
  const isInSectors = line.some((text) => /^(?:Kommuner|Region)$/.test(text));
  if (isInSectors || labels.some((at, index) => at !== index)) return null;
  const order = [
    ...labels,
    ...random.shuffled(table.columns.flatMap((_, at) => (labels.includes(at) ? [] : [at]))),
  ];
  const moved = <T>(all: readonly T[]): T[] => order.flatMap((at) => all[at] ?? []);
  const changed = new Set(
    [...table.changed].map((key) => {
      const [id = -1, column = -1] = key.split(',').map(Number);
      return cellKey(id, order.indexOf(column));
    }),
  );
  return {
    ...table,
    changed,
    mustTell: table.mustTell.map((one) => ({ ...one, column: order.indexOf(one.column) })),
    headings: table.headings.map((one) => order.map((at) => one[at] ?? '')),
    columns: moved(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: moved(row.cells) })),
  };
};

const NOTES = [
  '* Kilde: Danmarks Statistik',
  'Note: Beløbene er foreløbige.',
  '1) Opgjort primo året.',
  '*Omfatter også overhead og uddannelse.',
];

/** Notes below, and a star or a number behind a label. */
const addNotes: Mutation = (random, table) => {
  const note = rowWithoutFigures(table, 'note', [random.pickFrom(NOTES)], 900 + table.rows.length);
  const marked = random.int(0, table.rows.length - 1);
  const rows = table.rows.map((row, at) =>
    at === marked &&
    random.chance(50) &&
    row.labels.length === 1 &&
    row.role !== 'blank' &&
    row.role !== 'heading again'
      ? { ...row, labels: [`${row.labels[0] ?? ''}*`] }
      : row,
  );
  return { ...table, rows: [...rows, note] };
};

/** A heading of several words is broken over two rows of cells. */
const breakHeadings: Mutation = (_, table) => {
  const [line = []] = table.headings;
  // Headings printed again are printed on one line.
  const isAgain = table.rows.some((row) => row.role === 'heading again' || row.withHeadings === true);
  if (isAgain || table.headings.length > 1 || !line.some((text) => text.includes(' '))) return null;
  const broken = line.map((text) => {
    const words = text.split(' ');
    const half = Math.ceil(words.length / 2);
    return [words.slice(0, half).join(' '), words.slice(half).join(' ')] as const;
  });
  return { ...table, headings: [broken.map(([first]) => first), broken.map(([, second]) => second)] };
};

/** The page ends within the table, and the headings are printed again. */
const breakPage: Mutation = (random, table) => {
  if (table.headings.length !== 1 || table.rows.length < 4) return null;
  const at = random.int(2, table.rows.length - 2);
  const again = rowWithoutFigures(table, 'heading again', [], 800);
  return { ...table, rows: table.rows.toSpliced(at, 0, again) };
};

/** An empty row between two others. */
const addBlank: Mutation = (random, table) => {
  const at = random.int(1, table.rows.length - 1);
  const blank = rowWithoutFigures(table, 'blank', [''], 700 + table.rows.length);
  return { ...table, rows: table.rows.toSpliced(at, 0, blank) };
};

/** A line over the table. */
const addTitle: Mutation = (random, table) =>
  table.title === ''
    ? {
        ...table,
        title: random.pick([
          'Tabel 3. Fordeling af udgifter',
          'Bilag 2',
          'Oversigt over økonomien 2025-2028',
        ]),
      }
    : null;

/** Changes of what stands where. */
export const LAYOUT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  dropRow,
  totalFirst,
  takeUnit,
  moveColumns,
  addNotes,
  breakHeadings,
  breakPage,
  addBlank,
  addTitle,
};
