import { SAME, told, type Expectation, type Rewriting } from '../rewriting';
import {
  cellsOf,
  columnsOf,
  headingsOf,
  itemsOf,
  otherRow,
  putColumn,
  tableOf,
  textCell,
  type TypedCell,
  type TypedTable,
} from '../typedWorkbook';
import { amountTexts } from './amountTexts';
import { FURTHER_HEADINGS } from './furtherHeadings';
import { respellings } from './names';
import { reordered } from './reordered';
import { type } from './typed';

const TABLES = ['Offentliggjort', 'Anlægsposter'] as const;

/** Published figures and a second range of costs, in other people's ways. */
export const FURTHER_TABLES: readonly Rewriting[] = [
  ...FURTHER_HEADINGS,
  inUnit('Offentliggjort', 'published', 'mio. kr.', 6),
  inUnit('Offentliggjort', 'published', 't.kr.', 3),
  inUnit('Anlægsposter', 'amount', 'mio. kr.', 6),
  inUnit('Anlægsposter', 'amount', '1.000 kr.', 3),
  ...TABLES.flatMap((name): Rewriting[] => [
    reordered(`${name}: the columns in another order`, name, 'columns'),
    reordered(`${name}: the rows in another order`, name, 'rows'),
    rowsBetween(name),
    ownColumn(name),
    lastRowOutside(name),
  ]),
  misprint(),
  ofLine('a line nobody knows', () => 'Noget helt andet', told(['published-line-unknown'])),
  ofLine('a line with another name in it', (text) => `${text} m.fl.`, told(['published-line-unknown'])),
  ofLine('a line twice', null, told(['published-line-twice'], 'row')),
];

/** Their amounts as texts. */
export const FURTHER_AMOUNTS: readonly Rewriting[] = TABLES.flatMap((name) =>
  amountTexts(`${name}: an amount`, name),
);

/** Their names in every spelling. */
export const FURTHER_NAMES: readonly Rewriting[] = respellings([
  ['Offentliggjort', 'group'],
  ['Offentliggjort', 'line'],
  ['Anlægsposter', 'key'],
  ['Anlægsposter', 'label'],
  ['Nøgler', 'most'],
  ['Omkostninger', 'rate'],
]);

function inUnit(name: string, field: string, unit: string, zeros: number): Rewriting {
  return {
    name: `${name}: a column in ${unit}`,
    stage: 'units',
    expects: SAME,
    rewrite: (random, workbook) => {
      const table = workbook.tables.get(name);
      if (table === undefined || workbook.zeros !== 0) return null;
      const free = columnsOf(table, field).filter(
        (at) =>
          table.columns[at]?.zeros === null && cellsOf(table, [at]).every(({ isWritten }) => !isWritten),
      );
      if (free.length === 0) return null;
      const at = random.pickFrom(free);
      const [cell, column] = [headingsOf(table).cells[at], table.columns[at]];
      if (cell === undefined || column === undefined || cell.isWritten) return null;
      type(cell, `${String(cell.value)} (${unit})`);
      column.zeros = zeros;
      return [cell];
    },
  };
}

function rowsBetween(name: string): Rewriting {
  return {
    name: `${name}: empty rows`,
    stage: 'range',
    expects: SAME,
    rewrite: (random, workbook) => {
      const table = workbook.tables.get(name);
      if (table === undefined || table.rowsBeside > 0) return null;
      const cells = table.columns.map(() => textCell(random.pick(['', ' ', '\u200b'])));
      table.rows.splice(random.int(1, table.rows.length), 0, otherRow(cells));
      return [];
    },
  };
}

function ownColumn(name: string): Rewriting {
  return {
    name: `${name}: a column of sources`,
    stage: 'columns',
    expects: SAME,
    rewrite: (_, workbook) => {
      const table = workbook.tables.get(name);
      if (table === undefined) return null;
      putColumn(table, table.columns.length, 'own', ({ kind }) =>
        textCell(kind === 'heading' ? 'Kilde' : 'bilag 2'),
      );
      return [];
    },
  };
}

function lastRowOutside(name: string): Rewriting {
  return {
    name: `${name}: the last row outside`,
    stage: 'range',
    expects: told(['beside-below'], 'row'),
    rewrite: (_, workbook) => {
      const table = workbook.tables.get(name);
      const last = table?.rows.at(-1);
      const above = table?.rows.at(-2)?.cells ?? [];
      if (table === undefined || last?.kind !== 'item' || itemsOf(table).length < 3) return null;
      // Figures under other headings than those of the row above may be of another table.
      if (last.cells.some(({ figure }, at) => (figure === null) !== (above[at]?.figure === null)))
        return null;
      table.rowsBeside = 1;
      return last.cells;
    },
  };
}

function misprint(): Rewriting {
  return {
    name: 'Offentliggjort: a figure that is another',
    stage: 'cells',
    expects: told(['published-differs']),
    rewrite: (random, workbook) => {
      const table = workbook.tables.get('Offentliggjort');
      if (table === undefined) return null;
      const free = publishedCells(table).filter(({ figure, isWritten }) => figure !== null && !isWritten);
      if (free.length === 0) return null;
      const cell = random.pickFrom(free);
      type(cell, [Number(cell.figure) / 100 + 1_000_000_000, 'General']);
      return [cell];
    },
  };
}

function publishedCells(table: TypedTable): TypedCell[] {
  return cellsOf(table, columnsOf(table, 'published'));
}

function ofLine(what: string, write: ((text: string) => string) | null, expects: Expectation): Rewriting {
  return {
    name: `Offentliggjort: ${what}`,
    stage: write === null ? 'rows' : 'cells',
    expects,
    rewrite: (random, workbook) => {
      if (!workbook.tables.has('Offentliggjort')) return null;
      const table = tableOf(workbook, 'Offentliggjort');
      const [at = -1] = columnsOf(table, 'line');
      const row = random.pickFrom(itemsOf(table));
      const cell = row.cells[at];
      if (cell === undefined || cell.isWritten) return null;
      if (write !== null) {
        type(cell, write(String(cell.value)));
        return [cell];
      }
      const cells = row.cells.map((one) => ({ ...one }));
      table.rows.push(otherRow(cells));
      return cells;
    },
  };
}
