import type { BookValue } from '../../workbench/book/book';
import type { Random } from '../random';
import { anyText } from './texts';
import type { InputTable } from './workbookModel';

type Tampering = (random: Random, table: InputTable) => void;

const STRANGE: readonly BookValue[] = [
  '1.5',
  '1,150,000',
  '12o.000',
  '1e5',
  '1.150.00',
  '0,1,2',
  '(5',
  '--5',
  '01-02-2021',
  '31/12',
  '½',
  '٣',
  '１２',
  1e15,
  1e-7,
  -0.001,
  0.005,
  1.005,
  0.1 + 0.2,
  1e300,
  5e-324,
  9_007_199_254_740_993,
  90_071_992_547_409.91,
  44_197,
  true,
  false,
  { error: '#REF!' },
  { error: '#N/A' },
  { error: '#VALUE!' },
  '#DIV/0!',
  null,
  '',
  ' ',
  '\u200b',
  '35/64',
  '100/0',
  '-5/105',
  '33,3/33,3/33,4',
  'Folketal {år-2}',
  'Folketal {år}',
  'Ukendt',
  'Sektor=Kommuner',
  '25-50-25',
  '9'.repeat(400),
  '1'.repeat(32_767),
];

const cellOf = (random: Random, { rows }: InputTable): [BookValue[], number] | null => {
  const row = random.pickFrom(rows);
  return row.length === 0 ? null : [row, random.int(0, row.length - 1)];
};

const TAMPERINGS: readonly Tampering[] = [
  (random, table) => {
    const [row, column] = cellOf(random, table) ?? [];
    if (row !== undefined && column !== undefined) row[column] = random.pickFrom(STRANGE);
  },
  (random, table) => {
    const [row, column] = cellOf(random, table) ?? [];
    if (row !== undefined && column !== undefined) row[column] = anyText(random, true);
  },
  (random, table) => {
    const column = random.int(0, (table.rows[0]?.length ?? 1) - 1);
    table.rows.forEach((row) => row.splice(column, 1));
  },
  (random, table) => {
    const column = random.int(0, (table.rows[0]?.length ?? 1) - 1);
    table.rows.forEach((row) => row.push(row[column] ?? null));
  },
  (random, table) => {
    const [headings] = table.rows;
    if (headings !== undefined) headings[random.int(0, headings.length - 1)] = random.pickFrom(STRANGE);
  },
  (random, table) => table.rows.push([...random.pickFrom(table.rows)]),
  (_, table) => table.rows.splice(1),
  (_, table) => table.rows.shift(),
  (_, table) => table.rows.unshift(['En overskrift over tabellen']),
  (_, table) => table.rows.splice(0, table.rows.length, []),
  (random, table) => {
    table.rows = [...random.shuffled(table.rows)];
  },
  (random, table) => {
    table.name = random.pick(['Omkostning', 'Omkostninger', 'Parter', 'Indstillinger', 'Ukendt_navn']);
  },
];

/** The first ones, which change a cell, are as frequent as all the others together. */
const CELL_TAMPERINGS = TAMPERINGS.slice(0, 2);

/** Does to the tables, in place, what haste, copying and other people do to them. */
export function tamper(random: Random, tables: readonly InputTable[], times: number): void {
  for (let done = 0; done < times; done += 1) {
    const table = random.pickFrom(tables);
    if (table.rows.length === 0) continue;
    const how = random.pickFrom(random.chance(60) ? CELL_TAMPERINGS : TAMPERINGS);
    how(random, table);
  }
}
