import type { FindingCode } from '../../../src/findings/finding';
import type { Random } from '../../random';
import { told, withNote, SAME, type Expectation, type Rewriting } from '../rewriting';
import {
  columnsOf,
  figureCell,
  itemsOf,
  namingField,
  otherRow,
  putColumn,
  tableOf,
  textCell,
  type TypedCell,
  type TypedRow,
  type TypedTable,
} from '../typedWorkbook';

const ALL = [
  'I alt',
  'Total',
  'Sum',
  'TOTAL',
  'i alt:',
  'Ialt',
  'Total (kr.)',
  'Udgifter i alt',
  'Sum i alt',
] as const;
const LEFT_OUT: readonly FindingCode[] = ['total-left-out'];

/** Which rows a total adds up, and where it stands. */
interface Place {
  /** The words of its name, of what it adds up. */
  readonly name: (random: Random, group: string) => string;
  /** The column by whose groups it adds up; null for all rows. */
  readonly by: string | null;
  /** Before the rows it adds up. */
  readonly onTop?: true;
  /** What else is filled in, by field. */
  readonly fill?: 'key' | 'group' | 'sector' | 'everything';
  /** In which column its name stands. */
  readonly in?: 'key' | 'group';
  /** Of fewer rows than three it could be by chance. */
  readonly needsThree?: true;
  /** One figure is wrong by so much. */
  readonly wrongBy?: bigint;
}

const all = (random: Random): string => random.pick(ALL);

/** Rows and columns that add up others. */
export const TOTALS: readonly Rewriting[] = [
  total('costs in all', 'Omkostninger', { name: all, by: null }, withNote(LEFT_OUT)),
  total(
    'costs in all, the key filled down',
    'Omkostninger',
    { name: all, by: null, fill: 'key' },
    withNote(LEFT_OUT),
  ),
  total(
    'costs in all, everything filled down',
    'Omkostninger',
    { name: all, by: null, fill: 'everything' },
    withNote(LEFT_OUT),
  ),
  total('costs in all on top', 'Omkostninger', { name: all, by: null, onTop: true }, withNote(LEFT_OUT)),
  total(
    'costs in all, named under Nøgle',
    'Omkostninger',
    { name: all, by: null, in: 'key' },
    withNote(LEFT_OUT, 'row'),
  ),
  total(
    'costs in all, named under Gruppe',
    'Omkostninger',
    { name: all, by: null, in: 'group' },
    withNote(LEFT_OUT, 'row'),
  ),
  total(
    'costs in all, one øre wrong',
    'Omkostninger',
    { name: all, by: null, wrongBy: 1n },
    withNote(['total-differs']),
  ),
  total(
    'costs in all, far too much',
    'Omkostninger',
    { name: all, by: null, fill: 'key', wrongBy: 1_000_000n },
    withNote(['total-differs']),
  ),
  total(
    'a subtotal of each group',
    'Omkostninger',
    { name: (_, group) => `${group} i alt`, by: 'group', fill: 'group' },
    withNote(LEFT_OUT),
  ),
  total(
    'a subtotal of each group, the key filled down',
    'Omkostninger',
    { name: (_, group) => `${group} i alt`, by: 'group', fill: 'everything' },
    withNote(LEFT_OUT),
  ),
  total(
    'a subtotal of each group called Sum',
    'Omkostninger',
    { name: (_, group) => `Sum ${group}`, by: 'group', fill: 'group' },
    withNote(LEFT_OUT),
  ),
  total(
    'a sum that is called otherwise',
    'Omkostninger',
    { name: () => 'Budgetramme', by: null, fill: 'everything', needsThree: true },
    told(['looks-like-sum']),
  ),
  total('recipients in all', 'Parter', { name: all, by: null }, withNote(LEFT_OUT)),
  total('recipients in all on top', 'Parter', { name: all, by: null, onTop: true }, withNote(LEFT_OUT)),
  total(
    'recipients in all, one inhabitant wrong',
    'Parter',
    { name: all, by: null, wrongBy: 100n },
    withNote(['total-differs', 'total-left-out']),
  ),
  total(
    'each sector in all',
    'Parter',
    { name: (_, group) => `${group} i alt`, by: 'sector' },
    withNote(LEFT_OUT),
  ),
  total(
    'each sector in all, the sector filled down',
    'Parter',
    { name: (_, group) => `${group} i alt`, by: 'sector', fill: 'sector' },
    withNote(LEFT_OUT),
  ),
  total(
    'each cluster in all',
    'Parter',
    { name: (_, group) => `Klynge ${group} i alt`, by: 'cluster' },
    withNote(LEFT_OUT),
  ),
  sumColumn('a column that adds up the years', 'I alt'),
  sumColumn('a column that adds up the years by a long name', 'Udgifter i alt alle år'),
  {
    name: 'part of an item, as heraf',
    stage: 'rows',
    expects: told(['looks-like-part']),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const rows = itemsOf(table).filter(({ cells }) => cells.some(({ figure }) => (figure ?? 0n) > 1000n));
      if (rows.length === 0) return null;
      const above = random.pickFrom(rows);
      const [at = 0] = columnsOf(table, 'label');
      const cells = above.cells.map(({ value, figure }) =>
        figure === null ? textCell(value) : figureCell(figure / 2n),
      );
      cells[at] = textCell(random.pick(['heraf licenser', 'Heraf moms', '- heraf løn', 'herunder kurser']));
      table.rows.splice(table.rows.indexOf(above) + 1, 0, otherRow(cells));
      return cells.slice(at, at + 1);
    },
  },
];

function total(what: string, name: string, place: Place, expects: Expectation): Rewriting {
  return {
    name: `a total: ${what}`,
    stage: 'rows',
    expects,
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, name);
      const [by = -1] = place.by === null ? [] : columnsOf(table, place.by);
      if (place.by !== null && by < 0) return null;
      if (place.in !== undefined && columnsOf(table, place.in).length === 0) return null;
      // What is there may be a total already, and the rows may have come apart.
      if (table.rows.some(({ kind }) => kind === 'other')) return null;
      const groups = groupsOf(table, by);
      // The groups come together, so that who shares equally may change places.
      if (place.by === 'cluster' && workbook.weight === 'ligeligt') return null;
      const isSummed = ({ rows }: Group): boolean =>
        rows.filter(hasFigures).length > (place.needsThree === true ? 2 : 1) &&
        sumsOf(table, rows).some((sum) => sum !== null && sum !== 0n);
      // A lone row's total is the row once more.
      if (!groups.every(isSummed) || (place.by !== null && groups.length < 2)) return null;
      const [heading] = table.rows;
      const made = groups.map((group) => ({ group, total: totalRow(random, table, group, place) }));
      table.rows = [
        ...(heading === undefined ? [] : [heading]),
        ...made.flatMap(({ group, total: row }) =>
          place.onTop === true ? [row, ...group.rows] : [...group.rows, row],
        ),
      ];
      const [at = 0] = columnsOf(table, place.in ?? namingField(table));
      return made.flatMap(({ total: { cells } }) => cells[at] ?? []);
    },
  };
}

interface Group {
  readonly name: string;
  readonly rows: readonly TypedRow[];
}

/** The rows by what stands in a column, in the order in which it first appears; all of them where there is no such column. */
function groupsOf(table: TypedTable, by: number): Group[] {
  const groups = new Map<string, TypedRow[]>();
  for (const row of itemsOf(table)) {
    const name = String(row.cells[by]?.value ?? '');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}

function hasFigures({ cells }: TypedRow): boolean {
  return cells.some(({ figure }) => figure !== null && figure !== 0n);
}

function sumsOf({ columns }: TypedTable, rows: readonly TypedRow[]): (bigint | null)[] {
  return columns.map((_, at) => {
    const figures = rows.flatMap(({ cells }) => cells[at]?.figure ?? []);
    return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0n);
  });
}

function totalRow(random: Random, table: TypedTable, group: Group, place: Place): TypedRow {
  const first = table.columns.findIndex(({ field }) => ['year', 'amount', 'driver'].includes(field));
  const named = place.in ?? namingField(table);
  const cells = sumsOf(table, group.rows).map((sum, at): TypedCell => {
    const { field = '' } = table.columns[at] ?? {};
    if (sum !== null) return figureCell(at === first ? sum + (place.wrongBy ?? 0n) : sum);
    if (field === named) return textCell(place.name(random, group.name));
    const isFilled =
      place.fill === field || (place.fill === 'everything' && (field === 'key' || field === 'group'));
    return textCell(isFilled ? (group.rows.at(-1)?.cells[at]?.value ?? '') : '');
  });
  return otherRow(cells);
}

function sumColumn(name: string, heading: string): Rewriting {
  return {
    name,
    stage: 'columns',
    expects: SAME,
    rewrite: (_, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const years = columnsOf(table, 'year');
      if (years.length < 2) return null;
      putColumn(table, table.columns.length, 'sum', ({ kind, cells }) =>
        kind === 'heading'
          ? textCell(heading)
          : figureCell(years.reduce((sum, at) => sum + (cells[at]?.figure ?? 0n), 0n)),
      );
      return [];
    },
  };
}
