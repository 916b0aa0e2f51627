import type { CellValue } from '../../../src/cells/grid';
import type { Random } from '../../random';
import { SAME, told, withNote, type Rewriting } from '../rewriting';
import {
  columnsOf,
  figureCell,
  headingsOf,
  itemsOf,
  namingField,
  otherRow,
  putColumn,
  tableOf,
  textCell,
  type TypedCell,
  type TypedTable,
} from '../typedWorkbook';

const RANGES = ['Omkostninger', 'Parter'] as const;

/** Columns of one's own that nobody reads, by their heading: words, or numbers that are no figures. */
const OWN: Readonly<Record<string, (random: Random, row: number) => CellValue>> = {
  Ansvarlig: (random) => random.pick(['', 'Mette', 'Økonomi']),
  Kilde: () => 'Bilag 2',
  Konto: (random) => random.int(1_000, 99_999),
  'Projektnr.': (_, row) => 4_000 + row,
  'EAN-nummer': (_, row) => `57980000${String(10_000 + row)}`,
  Dato: (random) => `0${random.int(1, 9)}-05-2024`,
  Status: (random) => random.pick(['ok', 'afventer']),
  'Ingen tal': () => '',
};

/** What stands around, between and behind the rows that are meant. */
export const SURROUNDINGS: readonly Rewriting[] = [
  ...RANGES.flatMap((name): Rewriting[] => [
    emptyRows(`empty rows in ${name}`, name, () => ''),
    emptyRows(`rows of spaces in ${name}`, name, (random) => random.pick(['', ' ', '\u00a0'])),
    emptyRows(`rows of nothing that can be seen in ${name}`, name, (random) =>
      random.pick(['', '\u200b', '\ufeff']),
    ),
    {
      name: `hidden rows in ${name}`,
      stage: 'range',
      expects: withNote(['rows-hidden'], 'row'),
      rewrite: (random, workbook) => {
        const row = random.pickFrom(itemsOf(tableOf(workbook, name)));
        row.isHidden = true;
        return row.cells;
      },
    },
    {
      name: `the last row outside ${name}`,
      stage: 'range',
      expects: told(['beside-below'], 'row'),
      rewrite: (_, workbook) => {
        const table = tableOf(workbook, name);
        const last = table.rows.at(-1);
        if (last?.kind !== 'item' || itemsOf(table).length < 3 || table.columnsBeside > 0) return null;
        table.rowsBeside = 1;
        return last.cells;
      },
    },
    {
      name: `a heading in the middle of ${name}`,
      stage: 'range',
      expects: withNote(['heading-repeated'], 'row'),
      rewrite: (random, workbook) => {
        const table = tableOf(workbook, name);
        const cells = headingsOf(table).cells.map((cell) => ({ ...cell }));
        table.rows.splice(random.int(2, table.rows.length), 0, otherRow(cells));
        return cells;
      },
    },
    {
      name: `a title row in ${name}`,
      stage: 'range',
      expects: told(
        [
          'text-missing',
          'driver-empty',
          'group-name-missing',
          'row-without-amount',
          'parties-unreached',
          'section-left-out',
        ],
        'row',
      ),
      rewrite: (random, workbook) => {
        const table = tableOf(workbook, name);
        const [at = 0] = columnsOf(table, namingField(table));
        const cells = table.columns.map((_, column) =>
          textCell(column === at ? random.pick(['DRIFT', 'Kilde: KL']) : ''),
        );
        table.rows.splice(random.int(1, table.rows.length), 0, otherRow(cells));
        return cells;
      },
    },
    ...Object.entries(OWN).map(([heading, cell]) => ownColumn(name, heading, cell)),
  ]),
  {
    name: 'a recipient twice',
    stage: 'range',
    expects: told(['party-twice'], 'row'),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Parter');
      const row = random.pickFrom(itemsOf(table));
      const cells = row.cells.map((cell) => ({ ...cell }));
      table.rows.splice(table.rows.indexOf(row) + 1, 0, otherRow(cells));
      return cells;
    },
  },
  {
    name: 'an item twice',
    stage: 'range',
    expects: told(['rows-twice'], 'row'),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const rows = itemsOf(table).filter(({ cells }) => cells.some(({ figure }) => (figure ?? 0n) > 0n));
      if (rows.length === 0) return null;
      const row = random.pickFrom(rows);
      const cells = row.cells.map((cell) => ({ ...cell }));
      table.rows.splice(table.rows.indexOf(row) + 1, 0, otherRow(cells));
      return cells;
    },
  },
  {
    name: 'the last year outside Omkostninger',
    stage: 'range',
    expects: told(['beside-column'], 'column'),
    rewrite: (_, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const last = table.columns.length - 1;
      const isYear = table.columns[last]?.field === 'year' && columnsOf(table, 'year').length > 1;
      if (!isYear || table.rowsBeside > 0) return null;
      table.columnsBeside = 1;
      return cellsUnder(table, last);
    },
  },
  ...['Afvigelse', 'Bevilget', 'Seneste skøn', 'Kontorhold', 'Årets forbrug', 'Artsudgift'].map((heading) =>
    unreadFigures(heading),
  ),
  {
    name: 'a column Gruppe that nobody has filled in',
    stage: 'columns',
    expects: SAME,
    rewrite: (_, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      if (columnsOf(table, 'group').length > 0) return null;
      addColumn(table, 'Gruppe', () => textCell(''));
      return [];
    },
  },
  {
    name: 'an item without amounts',
    stage: 'rows',
    expects: withNote(['row-without-amount']),
    rewrite: (_, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const [label = 0] = columnsOf(table, 'label');
      const last = itemsOf(table).at(-1);
      const cells = table.columns.map(({ field }, at) =>
        textCell(
          ['key', 'group'].includes(field)
            ? (last?.cells[at]?.value ?? '')
            : at === label
              ? 'Afventer aftale'
              : '',
        ),
      );
      table.rows.push(otherRow(cells));
      return cells.slice(label, label + 1);
    },
  },
  {
    name: 'a recipient whom no key reaches',
    stage: 'rows',
    expects: withNote(['parties-unreached'], 'range'),
    rewrite: (_, workbook) => {
      const table = tableOf(workbook, 'Parter');
      const costs = tableOf(workbook, 'Omkostninger');
      const [key = -1] = columnsOf(costs, 'key');
      if (itemsOf(costs).some(({ cells }) => cells[key]?.value !== 'Deltagernøgle')) return null;
      // Without sectors the municipalities may have their amounts in none, and the first row's are like another's.
      const model = itemsOf(table)[0];
      const cells = table.columns.map(({ field }, at): TypedCell => {
        if (field === 'part') return textCell('Staten');
        if (field === 'joins') return textCell('nej');
        if (field === 'paid') return figureCell(0n);
        return field === 'driver' ? figureCell(4_321_00n) : textCell(model?.cells[at]?.value ?? '');
      });
      table.rows.push(otherRow(cells));
      return cells;
    },
  },
];

function emptyRows(name: string, table: string, text: (random: Random) => string): Rewriting {
  return {
    name,
    stage: 'range',
    expects: SAME,
    rewrite: (random, workbook) => {
      const { rows, columns, rowsBeside } = tableOf(workbook, table);
      if (rowsBeside > 0) return null;
      for (let times = random.int(1, 3); times > 0; times -= 1) {
        const cells = columns.map(() => textCell(text(random)));
        rows.splice(random.int(1, rows.length), 0, otherRow(cells));
      }
      return [];
    },
  };
}

function ownColumn(
  name: string,
  heading: string,
  cell: (random: Random, row: number) => CellValue,
): Rewriting {
  return {
    name: `a column ${heading} in ${name}`,
    stage: 'columns',
    expects: SAME,
    rewrite: (random, workbook) => {
      addColumn(tableOf(workbook, name), heading, (row) => textCell(cell(random, row)));
      return [];
    },
  };
}

function unreadFigures(heading: string): Rewriting {
  return {
    name: `figures nobody reads under ${heading}`,
    stage: 'columns',
    expects: withNote(['column-unread']),
    rewrite: (random, workbook) =>
      addColumn(tableOf(workbook, 'Omkostninger'), heading, () => textCell(random.int(1, 99) * 12_345)),
  };
}

/** Puts a column last; gives its heading's cell. */
function addColumn(table: TypedTable, heading: string, cell: (row: number) => TypedCell): TypedCell[] {
  const cells = putColumn(table, table.columns.length, 'own', ({ kind }, row) =>
    kind === 'item' ? cell(row) : textCell(kind === 'heading' ? heading : ''),
  );
  return cells.slice(0, 1);
}

function cellsUnder({ rows }: TypedTable, at: number): TypedCell[] {
  return rows.flatMap(({ cells }) => cells[at] ?? []);
}
