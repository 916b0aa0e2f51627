import { inThrees } from '../../inThrees';
import type { Random } from '../../random';
import { SAME, told, type Expectation, type Rewriting } from '../rewriting';
import { figureColumns } from './figureColumns';
import {
  cellsOf,
  tableOf,
  zerosOf,
  type TypedCell,
  type TypedTable,
  type TypedWorkbook,
} from '../typedWorkbook';
import { type } from './typed';
import { danish, digitsOf, type Digits } from './writing';

/** A way of writing a figure; null where it cannot be written so. */
interface Way {
  readonly name: string;
  /** How many zeros are left out, where the text says its unit itself; null where it is written in its column's unit. */
  readonly zeros: number | null;
  readonly write: (digits: Digits, random: Random) => string | null;
}

const minus = (sign: string) => (digits: Digits, random: Random) =>
  digits.isNegative ? `${sign}${danish(digits, random.pick(['', '.']))}` : null;
const positive =
  (
    write: (number: string, digits: Digits) => string,
    separators: readonly [string, ...string[]] = ['', '.'],
  ) =>
  (digits: Digits, random: Random): string | null =>
    digits.isNegative ? null : write(danish(digits, random.pick(separators)), digits);
const whole =
  (write: (number: string) => string) =>
  (digits: Digits, random: Random): string | null =>
    digits.isNegative || digits.decimals !== '' ? null : write(danish(digits, random.pick(['', '.'])));
const signed =
  (write: (number: string) => string, separators: readonly [string, ...string[]] = ['', '.']) =>
  (digits: Digits, random: Random): string =>
    write(`${digits.isNegative ? '-' : ''}${danish(digits, random.pick(separators))}`);
const nothing =
  (text: string) =>
  ({ whole: digits, decimals }: Digits): string | null =>
    Number(digits) === 0 && decimals === '' ? text : null;
const separated = (name: string, separator: string): Way => ({
  name,
  zeros: null,
  write: (digits) =>
    digits.whole.length < 4 ? null : `${digits.isNegative ? '-' : ''}${danish(digits, separator)}`,
});

/** What says nothing of a unit, so that it stands in its column's. */
const IN_COLUMN: readonly Way[] = [
  separated('with dots', '.'),
  separated('with spaces', ' '),
  separated('with no-break spaces', '\u00a0'),
  separated('with narrow no-break spaces', '\u202f'),
  separated('with thin spaces', '\u2009'),
  separated('with figure spaces', '\u2007'),
  separated('with apostrophes', "'"),
  separated('with curly apostrophes', '’'),
  { name: 'as plain digits in a text', zeros: null, write: signed((number) => number, ['']) },
  { name: 'with a space first', zeros: null, write: signed((number) => ` ${number}`) },
  { name: 'with no-break spaces after', zeros: null, write: signed((number) => `${number}\u00a0\u00a0`) },
  { name: 'with a line break after', zeros: null, write: signed((number) => `${number}\n`) },
  { name: 'with a zero-width space', zeros: null, write: signed((number) => `\u200b${number}`) },
  { name: 'with a direction mark', zeros: null, write: signed((number) => `\u200e${number}\u202c`) },
  { name: 'with a byte order mark', zeros: null, write: signed((number) => `\ufeff${number}`) },
  { name: 'with a minus sign', zeros: null, write: minus('\u2212') },
  { name: 'with an en dash', zeros: null, write: minus('–') },
  { name: 'with a no-break hyphen', zeros: null, write: minus('\u2011') },
  { name: 'with a minus and a space', zeros: null, write: minus('- ') },
  {
    name: 'with a minus after',
    zeros: null,
    write: (digits) => (digits.isNegative ? `${danish(digits, '.')}-` : null),
  },
  {
    name: 'in brackets',
    zeros: null,
    write: (digits) => (digits.isNegative ? `(${danish(digits, '.')})` : null),
  },
  { name: 'with a plus', zeros: null, write: positive((number) => `+${number}`) },
  { name: 'with a plus and a space', zeros: null, write: positive((number) => `+ ${number}`) },
  { name: 'with a comma and a dash', zeros: null, write: whole((number) => `${number},-`) },
  { name: 'with a comma and a long dash', zeros: null, write: whole((number) => `${number},–`) },
  { name: 'with a comma and two dashes', zeros: null, write: whole((number) => `${number},--`) },
  { name: 'with a dot and a dash', zeros: null, write: whole((number) => `${number}.-`) },
  { name: 'with two zeros', zeros: null, write: whole((number) => `${number},00`) },
  { name: 'with a star', zeros: null, write: signed((number) => `${number}*`) },
  { name: 'with a star first', zeros: null, write: positive((number) => `*${number}`) },
  { name: 'with a raised figure', zeros: null, write: signed((number) => `${number}¹`) },
  { name: 'with a note in brackets', zeros: null, write: signed((number) => `${number} [2]`) },
  { name: 'with a note mark', zeros: null, write: signed((number) => `${number} 1)`) },
  { name: 'with a dagger', zeros: null, write: signed((number) => `${number}†`) },
  {
    name: 'in full-width digits',
    zeros: null,
    write: signed((number) =>
      number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
  },
  { name: 'nothing as a dash', zeros: null, write: nothing('-') },
  { name: 'nothing as an en dash', zeros: null, write: nothing('–') },
  { name: 'nothing as two dashes', zeros: null, write: nothing('--') },
  { name: 'nothing as a dash among spaces', zeros: null, write: nothing('  -   ') },
];

/** With a unit of its own, which goes before its column's. */
const WITH_UNIT: readonly Way[] = [
  ...['kr.', 'kr', 'DKK', 'kroner', 'KR.'].map((unit): Way => ({
    name: `as 500 ${unit}`,
    zeros: 0,
    write: signed((number) => `${number} ${unit}`),
  })),
  { name: 'as 500kr.', zeros: 0, write: signed((number) => `${number}kr.`) },
  { name: 'as kr. 500', zeros: 0, write: signed((number) => `kr. ${number}`) },
  { name: 'as DKK 500', zeros: 0, write: positive((number) => `DKK ${number}`) },
  { name: 'as 500,- kr.', zeros: 0, write: whole((number) => `${number},- kr.`) },
  {
    name: 'as -kr. 500',
    zeros: 0,
    write: (digits) => (digits.isNegative ? `-kr. ${danish(digits, '.')}` : null),
  },
  {
    name: 'as (500 kr.)',
    zeros: 0,
    write: (digits) => (digits.isNegative ? `(${danish(digits, '.')} kr.)` : null),
  },
  { name: 'nothing as 0 kr.', zeros: 0, write: nothing('0 kr.') },
  { name: 'nothing as kr. -', zeros: 0, write: nothing('kr. -') },
  ...['t.kr.', 'tkr.', 'tkr', 't. kr.', 'TDKK', 'tusind kr.', 'tusind', 'tus. kr.'].map((unit): Way => ({
    name: `in ${unit}`,
    zeros: 3,
    write: signed((number) => `${number} ${unit}`),
  })),
  { name: 'in t.kr., the unit first', zeros: 3, write: signed((number) => `t.kr. ${number}`) },
  ...['mio. kr.', 'mio.kr.', 'mio', 'mill. kr.', 'mill.', 'mkr.', 'MDKK', 'millioner kroner', 'Mio. DKK'].map(
    (unit): Way => ({ name: `in ${unit}`, zeros: 6, write: signed((number) => `${number} ${unit}`) }),
  ),
  { name: 'in mio. kr., two spaces', zeros: 6, write: signed((number) => `${number}  mio.  kr.`) },
  { name: 'in MDKK, the unit first', zeros: 6, write: positive((number) => `MDKK ${number}`) },
  ...['mia. kr.', 'milliarder kr.', 'mia.'].map((unit): Way => ({
    name: `in ${unit}`,
    zeros: 9,
    write: signed((number) => `${number} ${unit}`),
  })),
];

const NOT_READ = [
  'amount-not-a-number',
  'driver-not-a-number',
  'number-doubtful',
  'driver-negative',
] as const;

/** What may mean something else, or does not mean a figure to whoever reads Danish. */
const DOUBTFUL: readonly Way[] = [
  {
    name: 'with English commas',
    zeros: null,
    // In millions three decimals are usual, so that `1,150` is read as they are.
    write: ({ isNegative, whole: digits, decimals, zeros }) =>
      digits.length < (zeros < 6 ? 4 : 7) || isNegative
        ? null
        : inThrees(digits, ',') + (decimals === '' ? '' : `.${decimals}`),
  },
  {
    name: 'with an English point',
    zeros: null,
    write: ({ isNegative, whole: digits, decimals }) =>
      decimals === '' || decimals.length === 3 || isNegative ? null : `${digits}.${decimals}`,
  },
  { name: 'with a space and a dash', zeros: null, write: whole((number) => `${number} -`) },
  { name: 'with a long dash after', zeros: null, write: whole((number) => `${number}–`) },
  { name: 'with ca.', zeros: null, write: signed((number) => `ca. ${number}`) },
  {
    name: 'with a letter for a zero',
    zeros: null,
    write: signed((number) => number.replace(/0(?=\D*$)|\d(?=\D*$)/, 'o')),
  },
  { name: 'in euro', zeros: 0, write: positive((number) => `${number} EUR`) },
  { name: 'in Swedish thousands', zeros: 3, write: positive((number) => `${number} kkr`) },
  { name: 'in Norwegian millions', zeros: 6, write: positive((number) => `${number} MNOK`) },
  { name: 'in k', zeros: 3, write: positive((number) => `${number}k`) },
  { name: 'with words after', zeros: null, write: positive((number) => `${number} ekskl. moms`) },
  {
    name: 'in scientific notation',
    zeros: null,
    write: (digits) => (Number(digits.whole) > 9 ? `${digits.whole}E+00` : null),
  },
  { name: 'with an open bracket', zeros: null, write: positive((number) => `(${number}`) },
  { name: 'with a soft hyphen for a minus', zeros: null, write: minus('\u00ad') },
  { name: 'as a span', zeros: null, write: positive((number) => `${number}-${number}`) },
  { name: 'with a percent sign', zeros: null, write: positive((number) => `${number} %`) },
  { name: 'with an apostrophe left over', zeros: null, write: positive((number) => `'${number}`) },
];

/** Amounts of a table written as texts, in a cell or down a whole column. */
export function amountTexts(what: string, table: string): Rewriting[] {
  const read = [...IN_COLUMN, ...WITH_UNIT].map((way) => rewriting(`${what} ${way.name}`, way, table, SAME));
  return read.concat(DOUBTFUL.map((way) => rewriting(`${what} ${way.name}`, way, table, told(NOT_READ))));
}

/** Amounts of `Omkostninger`. */
export const AMOUNT_TEXTS: readonly Rewriting[] = amountTexts('amount', 'Omkostninger');

/** Drivers written as texts; they have no currency, but all other ways in common with amounts. */
export const DRIVER_TEXTS: readonly Rewriting[] = IN_COLUMN.map((way) =>
  rewriting(`driver ${way.name}`, way, 'Parter', SAME),
).concat(
  DOUBTFUL.filter(({ zeros }) => zeros === null).map((way) =>
    // Among numbers without one, a percent sign is told of by these.
    rewriting(
      `driver ${way.name}`,
      way,
      'Parter',
      told(NOT_READ, way.name.includes('percent') ? 'column' : 'cell'),
    ),
  ),
);

function rewriting(name: string, way: Way, table: string, expects: Expectation): Rewriting {
  return {
    name,
    stage: 'cells',
    expects,
    rewrite: (random, workbook) => {
      if (!workbook.tables.has(table)) return null;
      const free = writable(workbook, tableOf(workbook, table), way, random, expects.kind === 'told');
      if (free.length === 0) return null;
      // Mostly a cell alone, as one is pasted among others; or all of them, as from a file.
      const isOne = expects.kind === 'told' || random.chance(60);
      const chosen = isOne ? [random.pickFrom(free)] : free;
      for (const { cell, text } of chosen) type(cell, text);
      return chosen.map(({ cell }) => cell);
    },
  };
}

interface Writable {
  readonly cell: TypedCell;
  readonly text: string;
}

function writable(
  workbook: TypedWorkbook,
  table: TypedTable,
  way: Way,
  random: Random,
  mustBeRead: boolean,
): Writable[] {
  return figureColumns(workbook, table, mustBeRead).flatMap((at) => {
    const column = table.columns[at];
    const columnZeros = column === undefined ? 0 : zerosOf(workbook, column);
    return cellsOf(table, [at]).flatMap((cell, row) => {
      // The first recipients take part in everything, so that their drivers are read.
      if (cell.figure === null || cell.isWritten || (mustBeRead && table.name === 'Parter' && row > 1))
        return [];
      const text = way.write(digitsOf(cell.figure, way.zeros ?? columnZeros), random);
      return text === null ? [] : [{ cell, text }];
    });
  });
}
