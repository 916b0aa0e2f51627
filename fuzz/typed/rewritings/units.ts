import { SAME, told, toldIfOther, type Rewriting } from '../rewriting';
import {
  columnsOf,
  headingsOf,
  otherRow,
  putColumn,
  tableOf,
  textCell,
  type TypedWorkbook,
} from '../typedWorkbook';
import { type } from './typed';

const THOUSANDS = [
  '1.000 kr.',
  '1000 kr.',
  't.kr.',
  'tkr.',
  'TDKK',
  'tusinde kroner',
  "DKK '000",
  'hele tusind kr.',
] as const;
const MILLIONS = [
  'mio. kr.',
  'mill. kr.',
  'mkr.',
  'MDKK',
  'mio. DKK',
  'millioner kr.',
  'DKK million',
] as const;
const MILLIARDS = ['mia. kr.', 'milliarder kroner'] as const;
const KRONER = ['kr.', 'DKK', 'hele kr.', 'kroner'] as const;
const UNITS: readonly (readonly [zeros: number, words: readonly [string, ...string[]]])[] = [
  [0, KRONER],
  [3, THOUSANDS],
  [6, MILLIONS],
  [9, MILLIARDS],
];

/** How a unit stands beside a heading. */
const PLACES: readonly ((heading: string, unit: string) => string)[] = [
  (heading, unit) => `${heading} (${unit})`,
  (heading, unit) => `${heading}, ${unit}`,
  (heading, unit) => `${heading} i ${unit}`,
  (heading, unit) => `${heading} [${unit}]`,
  (heading, unit) => `${heading}\n${unit}`,
  (heading, unit) => `${heading}\u00a0(${unit})`,
  (heading, unit) => `${unit} ${heading}`,
];

/** Units in headings, in the corner, in a setting, in a column of their own, and nowhere at all. */
export const UNITS_OF_COLUMNS: readonly Rewriting[] = [
  ...UNITS.flatMap(([zeros, [first, ...others]]) => [
    inHeadings(`every heading of amounts says ${first}`, zeros, [first, ...others], true),
    inHeadings(`one heading of amounts says ${first}`, zeros, [first, ...others], false),
  ]),
  inCorner('the heading of items says t.kr.', 3, (unit) => `Post (${unit})`, THOUSANDS),
  inCorner('the heading of items says mio. kr.', 6, (unit) => `Post (${unit})`, MILLIONS),
  inCorner('the heading of items says i mio. kr.', 6, (unit) => `Post, i ${unit}`, MILLIONS),
  inSetting('Beløb i says t.kr.', 3, THOUSANDS),
  inSetting('Beløb i says mio. kr.', 6, MILLIONS),
  {
    name: 'a column says the unit of each row',
    stage: 'units',
    expects: told(['unit-unread']),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const amounts = amountColumns(workbook);
      if (!areFree(workbook, amounts)) return null;
      setZeros(workbook, amounts, 6);
      return putColumn(table, table.columns.length, 'own', ({ kind }) =>
        textCell(kind === 'heading' ? 'Enhed' : random.pick(['mio. kr.', 'Mio. kr.'])),
      );
    },
  },
  {
    name: 'a heading of drivers says in thousands',
    stage: 'units',
    expects: SAME,
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Parter');
      const at = random.pickFrom(columnsOf(table, 'driver'));
      const cell = headingsOf(table).cells[at];
      const column = table.columns[at];
      if (cell === undefined || column === undefined || cell.isWritten) return null;
      type(cell, `${String(cell.value)} ${random.pick(['(1.000)', 'i 1.000'])}`);
      column.zeros = 3;
      return [cell];
    },
  },
  {
    name: 'millions without a unit, to be shown in millions',
    stage: 'units',
    expects: toldIfOther(['unit-missing'], 'range'),
    rewrite: (_, workbook) => {
      const amounts = amountColumns(workbook);
      const table = tableOf(workbook, 'Omkostninger');
      const figures = table.rows.flatMap(({ cells }) => amounts.flatMap((at) => cells[at]?.figure ?? []));
      if (!areFree(workbook, amounts) || figures.every((figure) => figure === 0n)) return null;
      addSetting(workbook, 'Enhed', 'mio. kr.');
      setZeros(workbook, amounts, 6);
      return [];
    },
  },
];

function inHeadings(
  name: string,
  zeros: number,
  words: readonly [string, ...string[]],
  all: boolean,
): Rewriting {
  return {
    name,
    stage: 'units',
    expects: SAME,
    ...mayTellOfBounds(zeros),
    rewrite: (random, workbook) => {
      const amounts = amountColumns(workbook);
      if (!areFree(workbook, amounts)) return null;
      const chosen = all ? amounts : [random.pickFrom(amounts)];
      const place = random.pickFrom(PLACES);
      const headings = headingsOf(tableOf(workbook, 'Omkostninger')).cells;
      for (const cell of chosen.flatMap((at) => headings[at] ?? []))
        type(cell, place(String(cell.value), random.pick(words)));
      setZeros(workbook, chosen, zeros);
      return [];
    },
  };
}

function inCorner(
  name: string,
  zeros: number,
  heading: (unit: string) => string,
  words: readonly [string, ...string[]],
): Rewriting {
  return {
    name,
    stage: 'units',
    expects: SAME,
    ...mayTellOfBounds(zeros),
    rewrite: (random, workbook) => {
      const table = tableOf(workbook, 'Omkostninger');
      const [corner = -1] = columnsOf(table, 'label');
      const cell = headingsOf(table).cells[corner];
      const amounts = amountColumns(workbook);
      if (cell === undefined || cell.isWritten || !areFree(workbook, amounts)) return null;
      type(cell, heading(random.pick(words)));
      setZeros(workbook, amounts, zeros);
      return [cell];
    },
  };
}

function inSetting(name: string, zeros: number, words: readonly [string, ...string[]]): Rewriting {
  return {
    name,
    stage: 'units',
    expects: SAME,
    ...mayTellOfBounds(zeros),
    rewrite: (random, workbook) => {
      if (workbook.zeros !== 0 || !areFree(workbook, amountColumns(workbook))) return null;
      addSetting(workbook, random.pick(['Beløb i', 'beløb i', 'Amounts in']), random.pick(words));
      workbook.zeros = zeros;
      return [];
    },
  };
}

function addSetting(workbook: TypedWorkbook, name: string, value: string): void {
  const { rows } = tableOf(workbook, 'Indstillinger');
  rows.push(otherRow([textCell(name), textCell(value)]));
}

/** The columns of amounts in kr., by their place. */
function amountColumns(workbook: TypedWorkbook): number[] {
  const table = tableOf(workbook, 'Omkostninger');
  return ['year', 'amount', 'price', 'sum', 'accounts'].flatMap((field) => columnsOf(table, field));
}

/** Whether nobody has said a unit of the columns yet, and nothing in them is typed. */
function areFree(workbook: TypedWorkbook, amounts: readonly number[]): boolean {
  const table = tableOf(workbook, 'Omkostninger');
  return (
    workbook.zeros === 0 &&
    amounts.every((at) => table.columns[at]?.zeros === null) &&
    amounts.every((at) => !table.rows.some(({ cells }) => cells[at]?.isWritten === true))
  );
}

function setZeros(workbook: TypedWorkbook, amounts: readonly number[], zeros: number): void {
  const { columns } = tableOf(workbook, 'Omkostninger');
  for (const column of amounts.flatMap((at) => columns[at] ?? [])) column.zeros = zeros;
}

/** With all costs in thousands or more, a bound without a unit may be meant so too. */
function mayTellOfBounds(zeros: number): Pick<Rewriting, 'mayTell'> {
  return zeros === 0 ? {} : { mayTell: ['amount-in-kroner'] };
}
