import type { CellValue } from '../../../src/cells/grid';
import { inThrees } from '../../inThrees';
import { SAME, told, type Expectation, type Rewriting } from '../rewriting';
import { ofCells, waysIn, type Writing } from './ofCells';
import type { Typed } from './typed';

type Write = (text: string) => Typed | null;
type Row = readonly [name: string, write: Write, expects: Expectation];

/** A text that something is to be written for, as it matches. */
const matching =
  (pattern: RegExp, write: Write) =>
  (text: string): Typed | null =>
    pattern.test(text) ? write(text) : null;
const texts =
  (write: Write) =>
  (value: CellValue): Typed | null =>
    typeof value === 'string' && value !== '' ? write(value) : null;
const bound = (write: (digits: string, value: number) => Typed | null) => (value: CellValue) =>
  typeof value === 'number' ? write(inThrees(String(value), '.'), value) : null;

const isMixed = /^[\d,]+ % .* \+ /;
const isBase = / til hver, resten efter /;
const isDated = /\{år/;

const WRONG_WEIGHT = told(['weight-invalid', 'split-not-100', 'driver-unknown', 'number-doubtful']);

const WEIGHTS: readonly Row[] = [
  ['no spaces', matching(isMixed, (text) => text.replaceAll(' %', '%').replaceAll(' + ', '+')), SAME],
  ['pct.', matching(isMixed, (text) => text.replaceAll('%', 'pct.')), SAME],
  ['procent efter', matching(isMixed, (text) => text.replaceAll(' % ', ' procent efter ')), SAME],
  ['og between', matching(isMixed, (text) => text.replaceAll(' + ', ' og ')), SAME],
  ['semicolons between', matching(isMixed, (text) => text.replaceAll(' + ', '; ')), SAME],
  ['commas between', matching(isMixed, (text) => text.replaceAll(' + ', ', ')), SAME],
  ['a line break', matching(isMixed, (text) => text.replaceAll(' + ', ' +\n')), SAME],
  ['no-break spaces', (text) => (text.includes(' ') ? text.replaceAll(' ', '\u00a0') : null), SAME],
  ['small letters', (text) => (text.toLowerCase() === text ? null : text.toLowerCase()), SAME],
  ['a zero-width space', (text) => `${text}\u200b`, SAME],
  ['no percent signs', matching(isMixed, (text) => text.replaceAll(' %', '')), WRONG_WEIGHT],
  ['shares of one', matching(isMixed, (text) => text.replaceAll(/[\d,]+ %/g, '0,5')), WRONG_WEIGHT],
  ['parts that are not 100', matching(isMixed, (text) => text.replace(/^[\d,]+/, '12')), WRONG_WEIGHT],
  ['one part twice over', matching(isMixed, (text) => text.replace(' + ', ' / ')), WRONG_WEIGHT],
  ['a base without kr.', matching(isBase, (text) => text.replace(' kr. til', ' til')), SAME],
  ['a base with a dash', matching(isBase, (text) => text.replace(' kr. til', ',- kr. til')), SAME],
  [
    'a base by grundbeløb',
    matching(isBase, (text) => `Grundbeløb ${text.replace('til hver, resten', 'pr. part, resten deles')}`),
    SAME,
  ],
  ['a base and og', matching(isBase, (text) => `Først ${text.replace(', resten', ' og resten')}`), SAME],
  ['a base and a semicolon', matching(isBase, (text) => text.replace(', resten', '; resten')), SAME],
  [
    'a base in t.kr.',
    matching(isBase, (text) => text.replace('1.500 kr.', '1,5 t.kr.').replace('2.000 kr.', '2 t.kr.')),
    SAME,
  ],
  [
    'a base the English way',
    matching(isBase, (text) => text.replace('1.500', '1,500').replace('2.000', '2,000')),
    WRONG_WEIGHT,
  ],
  [
    'a base last',
    matching(
      isBase,
      (text) => `efter ${text.replace(/^(.*) til hver, resten efter (.*)$/, '$2, dog $1 til hver')}`,
    ),
    WRONG_WEIGHT,
  ],
  ['a base without hver', matching(isBase, (text) => text.replace(' til hver,', ' +')), WRONG_WEIGHT],
  [
    'a year in other brackets',
    matching(isDated, (text) => text.replace('{år-1}', '(år-1)')),
    told(['driver-unknown', 'weight-invalid']),
  ],
  ['a year with spaces', matching(isDated, (text) => text.replace('{år-1}', '{ år - 1 }')), SAME],
  ['a year with a long minus', matching(isDated, (text) => text.replace('-1}', '\u22121}')), SAME],
  ['a year as aar', matching(isDated, (text) => text.replace('{år-1}', '{AAR-1}')), SAME],
];

const WRONG_BOUND = told(['bound-invalid', 'bound-unknown', 'number-doubtful']);

const BOUNDS: readonly Writing[] = [
  ['a text', bound((text) => text), SAME],
  ['kr.', bound((text) => `${text} kr.`), SAME],
  ['kr. first', bound((text) => `kr. ${text}`), SAME],
  ['a dash', bound((text) => `${text},-`), SAME],
  ['thousands', bound((_, value) => `${String(value / 1000).replace('.', ',')} t.kr.`), SAME],
  ['millions', bound((_, value) => `${String(value / 1e6).replace('.', ',')} mio. kr.`), SAME],
  ['a format with kr.', bound((_, value) => [value, '#,##0.00" kr."']), SAME],
  ['a format in thousands', bound((_, value) => [value / 1000, '#,##0.0" t.kr."']), SAME],
  ['a format of percent', bound((_, value) => [value, '0%']), WRONG_BOUND],
  ['an English text', bound((_, value) => inThrees(String(value), ',')), WRONG_BOUND],
  ['a date', bound((_, value) => [value % 50_000, 'dd-mm-yyyy']), WRONG_BOUND],
  ['ca.', bound((text) => `ca. ${text}`), WRONG_BOUND],
  ['a minus', bound((text) => `-${text}`), WRONG_BOUND],
  ['euro', bound((text) => `${text} EUR`), WRONG_BOUND],
  ['a column in capitals', texts((text) => (text === 'Loft' ? 'LOFT ' : null)), SAME],
  ['a column misspelt', texts((text) => (text === 'Loft' ? 'Lofft' : null)), told(['bound-unknown'])],
];

const year = (write: (text: string, value: number) => Typed) => (value: CellValue) =>
  typeof value === 'number' ? write(String(value), value) : null;
const WRONG_YEAR = told(['step-year-invalid', 'number-doubtful', 'step-year-missing']);

const YEARS: readonly Writing[] = [
  ['a text', year((text) => text), SAME],
  ['spaces', year((text) => ` ${text}\u00a0`), SAME],
  ['a zero-width space', year((text) => `${text}\u200b`), SAME],
  ['Budget', year((text) => `Budget ${text}`), WRONG_YEAR],
  ['two digits', year((text) => text.slice(2)), WRONG_YEAR],
  ['a dot', year((text) => `${text.slice(0, 1)}.${text.slice(1)}`), WRONG_YEAR],
  [
    'a date',
    year((_, value) => [
      Math.round((Date.UTC(value, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
      'dd-mm-yyyy',
    ]),
    WRONG_YEAR,
  ],
  ['itself shown as a date', year((_, value) => [value, 'dd-mm-yyyy']), WRONG_YEAR],
  ['an open end', year((text) => `${text}-`), WRONG_YEAR],
];

const inWeights = waysIn('a weight', 'Nøgler', 'weight');

/** What keys say of mixed weights, base amounts, bounds and years. */
export const KEY_TEXTS: readonly Rewriting[] = ofCells([
  ...WEIGHTS.map(([name, write, expects]) => inWeights([name, texts(write), expects])),
  ...BOUNDS.map(waysIn('at least', 'Nøgler', 'least')),
  ...BOUNDS.map(waysIn('at most', 'Nøgler', 'most')),
  ...YEARS.map(waysIn('from', 'Nøgler', 'from')),
  ...YEARS.map(waysIn('until', 'Nøgler', 'until')),
]);
