import type { CellValue } from '../../../src/cells/grid';
import { SAME, told, toldIfOther, type Expectation, type Rewriting } from '../rewriting';
import { ofCells, type Way } from './ofCells';
import type { Typed } from './typed';

const isProfile = (value: CellValue): value is string => typeof value === 'string' && value.includes('-');
const profile = (write: (parts: readonly string[]) => Typed) => (value: CellValue) =>
  isProfile(value) ? write(value.split('-')) : null;
const isNamed = (value: CellValue): value is string => typeof value === 'string' && value.includes('=');
const named = (write: (text: string) => string) => (value: CellValue) =>
  isNamed(value) ? write(value) : null;
const number = (write: (text: string) => Typed) => (value: CellValue) =>
  typeof value === 'number' ? write(String(value).replace('.', ',')) : null;

/** Of the settings only a rounding is a number below the years. */
const rounding = (write: (text: string, value: number) => Typed) => (value: CellValue) =>
  typeof value === 'number' && value < 1900 ? write(String(value).replace('.', ','), value) : null;

const PROFILES: readonly (readonly [string, (parts: readonly string[]) => Typed, Expectation])[] = [
  ['slashes', (parts) => parts.join('/'), SAME],
  ['semicolons', (parts) => parts.join(';'), SAME],
  ['spaces', (parts) => parts.join(' - '), SAME],
  ['en dashes', (parts) => parts.join('–'), SAME],
  ['no-break hyphens', (parts) => parts.join('\u2011'), SAME],
  ['percent signs', (parts) => parts.map((part) => `${part} %`).join('-'), SAME],
  ['one percent sign', (parts) => `${parts.join('-')} %`, SAME],
  ['decimals', (parts) => parts.map((part) => `${part},0`).join('-'), SAME],
  ['a zero-width space', (parts) => `\u200b${parts.join('-')}`, SAME],
  [
    'one percent too much',
    ([first = '0', ...rest]) => [Number(first) + 1, ...rest].join('-'),
    told(['profile-not-100']),
  ],
  ['what Excel makes a date of it', () => [45_782, 'd-mmm-yy'], told(['number-doubtful'])],
  ['commas', (parts) => parts.join(','), told(['profile-invalid', 'profile-not-100'])],
];

const YEARS: readonly (readonly [string, (year: string) => Typed, Expectation])[] = [
  ['a text', (year) => year, SAME],
  ['spaces', (year) => ` ${year}\u00a0`, SAME],
  ['Budget', (year) => `Budget ${year}`, SAME],
  ['a dot for thousands', (year) => `${year.slice(0, 1)}.${year.slice(1)}`, SAME],
  [
    'a date in it',
    (year) => [Math.round((Date.UTC(Number(year), 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000), 'yyyy'],
    SAME,
  ],
  ['two years', (year) => `${year}/${Number(year) + 1}`, told(['start-year-invalid'])],
  [
    'itself shown as a date',
    (year) => [Number(year), 'dd-mm-yyyy'],
    told(['start-year-invalid', 'number-doubtful']),
  ],
];

const NAMED: readonly (readonly [string, (text: string) => string])[] = [
  ['spaces around the signs', (text) => text.replaceAll('=', ' = ').replaceAll(';', ' ; ')],
  ['no spaces', (text) => text.replaceAll('; ', ';')],
  ['line breaks', (text) => text.replaceAll('; ', ';\n')],
  ['no-break spaces', (text) => text.replaceAll('; ', ';\u00a0')],
  ['a semicolon last', (text) => `${text};`],
];

const WAYS: readonly Way[] = [
  ...PROFILES.map(([name, write, expects]): Way => ({
    name: `a profile with ${name}`,
    table: 'Omkostninger',
    field: 'profile',
    write: profile(write),
    expects,
  })),
  ...YEARS.map(([name, write, expects]): Way => ({
    name: `a start year as ${name}`,
    table: 'Omkostninger',
    field: 'start',
    write: number(write),
    expects,
  })),
  ...NAMED.flatMap(([name, write]): Way[] =>
    ['weight', 'only'].map((field) => ({
      name: `${field} with ${name}`,
      table: 'Nøgler',
      field,
      write: named(write),
      expects: SAME,
    })),
  ),
  {
    name: 'weights with percent signs',
    table: 'Nøgler',
    field: 'weight',
    write: named((text) => text.replaceAll(/\d+/g, '$& %')),
    expects: SAME,
  },
  {
    name: 'weights of 99 percent',
    table: 'Nøgler',
    field: 'weight',
    write: named((text) => text.replaceAll(/\d+/g, '$& %').replace('35', '34')),
    expects: told(['split-not-100']),
  },
  {
    name: 'weights with a comma between',
    table: 'Nøgler',
    field: 'weight',
    write: named((text) => text.replace(';', ',')),
    expects: toldIfOther(['weight-invalid', 'named-weight-unknown', 'number-doubtful'], 'cell'),
  },
  {
    name: 'a step as a text',
    table: 'Nøgler',
    field: 'number',
    write: number((text) => text),
    expects: SAME,
  },
  {
    name: 'a step with a space',
    table: 'Nøgler',
    field: 'number',
    write: number((text) => `${text}\u00a0`),
    expects: SAME,
  },
  {
    name: 'a step with a dot',
    table: 'Nøgler',
    field: 'number',
    write: number((text) => `${text}.`),
    expects: told(['step-number-invalid']),
  },
  {
    name: 'a rounding as a text',
    table: 'Indstillinger',
    field: 'value',
    write: rounding((text) => text),
    expects: SAME,
  },
  {
    name: 'a rounding with kr.',
    table: 'Indstillinger',
    field: 'value',
    write: rounding((text) => `${text} kr.`),
    expects: SAME,
  },
  {
    name: 'a rounding shown with kr.',
    table: 'Indstillinger',
    field: 'value',
    write: rounding((_, value) => [value, '#,##0.00" kr."']),
    expects: SAME,
  },
];

/** Phasings, years, steps, weights and filters in other people's ways. */
export const OTHER_TEXTS: readonly Rewriting[] = ofCells(WAYS);
