import type { Random } from '../../random';
import { SAME, told, type Expectation, type Rewriting } from '../rewriting';
import { cellsOf, columnsOf, headingsOf, type TypedCell, type TypedWorkbook } from '../typedWorkbook';
import { type } from './typed';

/** Headings of the further tables' columns, as others write them. */
const HEADINGS: readonly (readonly [
  table: string,
  field: string,
  heading: RegExp,
  words: readonly [string, ...string[]],
])[] = [
  ['Offentliggjort', 'line', /./, ['LINJE', 'Line', 'linje\u00a0']],
  ['Offentliggjort', 'group', /./, ['GRUPPE', 'Group']],
  ['Offentliggjort', 'published', /^I alt$/, ['I ALT', 'i  alt', 'I\u00a0alt']],
  ['Anlægsposter', 'amount', /./, ['BELØB', 'Beløb i kr.', 'Beloeb', 'Beløb (DKK)']],
  ['Anlægsposter', 'profile', /./, ['Profil', 'INDFASNING']],
  ['Anlægsposter', 'start', /./, ['Startaar', 'STARTÅR']],
  ['Nøgler', 'least', /./, ['Minimum', 'MINDST', 'mindst ']],
  ['Nøgler', 'most', /./, ['Maksimum', 'Hoejst', 'HØJST']],
  ['Nøgler', 'from', /./, ['Fra aar', 'FRA ÅR', 'Fra\u00a0år']],
  ['Nøgler', 'until', /./, ['Til aar', 'TIL ÅR', 'Til  år']],
  ['Omkostninger', 'rate', /./, ['TAKST', 'takst ']],
  ['Omkostninger', 'level', /./, ['PRISNIVEAU', 'Price level']],
];

/** Headings that are none of ours, where a person would not see it. */
const MISSPELT: readonly (readonly [table: string, field: string, heading: string])[] = [
  ['Nøgler', 'least', 'Mindst beløb'],
  ['Nøgler', 'least', 'Minimumm'],
  ['Nøgler', 'most', 'Højest'],
  ['Nøgler', 'most', 'Loft'],
  ['Nøgler', 'from', 'Fra'],
  ['Nøgler', 'until', 'Til'],
  ['Omkostninger', 'rate', 'Takster'],
  ['Omkostninger', 'level', 'Prisnivau'],
  ['Offentliggjort', 'published', 'Kommunerne 2021 i alt, netto'],
  ['Anlægsposter', 'profile', 'Indfasing'],
  ['Anlægsposter', 'start', 'Start år'],
];

const TOLD_HEADING = told(
  [
    'heading-near',
    'column-unread',
    'published-heading-unknown',
    'start-year-invalid',
    'column-missing',
    'without-effect',
  ],
  'column',
);

/** Headings of keys, published figures, rates and a second range in other people's words, and misspelt. */
export const FURTHER_HEADINGS: readonly Rewriting[] = [
  ...HEADINGS.map(([table, field, heading, words]) =>
    headed(`${table}, ${field}: another heading`, table, field, SAME, (random, text) =>
      heading.test(text) ? random.pick(words) : null,
    ),
  ),
  ...MISSPELT.map(([table, field, heading]) =>
    headed(`${table}, ${field}: headed ${heading}`, table, field, TOLD_HEADING, () => heading),
  ),
  headed('Offentliggjort: the year first', 'Offentliggjort', 'published', SAME, (_, text) =>
    /^\w+ \d{4}$/.test(text) ? text.replace(/^(\w+) (\d{4})$/, '$2 $1') : null,
  ),
  headed(
    'Offentliggjort: a heading in kr.',
    'Offentliggjort',
    'published',
    SAME,
    (_, text) => `${text} (kr.)`,
  ),
  headed('Offentliggjort: capitals', 'Offentliggjort', 'published', SAME, (_, text) => text.toUpperCase()),
  headed('Offentliggjort: no-break spaces', 'Offentliggjort', 'published', SAME, (_, text) =>
    text.replaceAll(' ', '\u00a0'),
  ),
];

function freeHeadings(workbook: TypedWorkbook, name: string, field: string): TypedCell[] {
  const table = workbook.tables.get(name);
  if (table === undefined) return [];
  return columnsOf(table, field).flatMap((at) => {
    const cell = headingsOf(table).cells[at];
    const isUsed = cellsOf(table, [at]).some(({ value, figure }) => (figure ?? 0n) !== 0n || value !== '');
    return cell === undefined || cell.isWritten || !isUsed ? [] : [cell];
  });
}

function headed(
  name: string,
  table: string,
  field: string,
  expects: Expectation,
  write: (random: Random, text: string) => string | null,
): Rewriting {
  return {
    name,
    stage: 'headings',
    expects,
    rewrite: (random, workbook) => {
      // A heading that says kr. would not be so where the whole workbook is in another unit.
      if (workbook.zeros !== 0) return null;
      const free = freeHeadings(workbook, table, field).flatMap((cell) => {
        const text = write(random, String(cell.value));
        return text === null || text === String(cell.value) ? [] : [{ cell, text }];
      });
      if (free.length === 0) return null;
      const { cell, text } = random.pickFrom(free);
      type(cell, text);
      return [cell];
    },
  };
}
