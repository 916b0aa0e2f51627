import type { Random } from '../../random';
import { SAME, told, type Rewriting } from '../rewriting';
import { cellsOf, columnsOf, tableOf, type TypedCell, type TypedWorkbook } from '../typedWorkbook';
import { type } from './typed';

/** The same word as another keyboard, another program or a copied PDF has it. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'a zero-width space inside': (text) => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  'a zero-width joiner last': (text) => `${text}\u200d`,
  'a byte order mark first': (text) => `\ufeff${text}`,
  'a soft hyphen inside': (text) => `${text.slice(0, 3)}\u00ad${text.slice(3)}`,
  'direction marks around': (text) => `\u200e${text}\u200f`,
  'a no-break space last': (text) => `${text}\u00a0`,
  'spaces around': (text) => `  ${text} `,
  'a tab last': (text) => `${text}\t`,
  'a line break last': (text) => `${text}\n`,
  'double spaces': (text) => text.replaceAll(' ', '  '),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'a line break for a space': (text) => text.replace(' ', '\n'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  'real hyphens': (text) => text.replaceAll('-', '\u2010'),
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  'letters and marks apart': (text) => text.normalize('NFD'),
};

/** Where names stand that have to meet others: by table and field. */
const MEETING: readonly (readonly [table: string, field: string])[] = [
  ['Omkostninger', 'group'],
  ['Omkostninger', 'key'],
  ['Omkostninger', 'label'],
  ['Parter', 'part'],
  ['Parter', 'sector'],
  ['Parter', 'cluster'],
  ['Parter', 'joins'],
  ['Nøgler', 'key'],
  ['Nøgler', 'level'],
  ['Nøgler', 'weight'],
  ['Nøgler', 'only'],
  ['Indstillinger', 'name'],
  ['Indstillinger', 'value'],
];

/** Plain splits as people write them. */
const SPLITS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  'spaces around the slash': (parts) => parts.join(' / '),
  'percent signs': (parts) => parts.map((part) => `${part}%`).join('/'),
  'percent signs and spaces': (parts) => parts.map((part) => `${part} %`).join(' / '),
  'one percent sign': (parts) => `${parts.join('/')} %`,
  'no-break spaces': (parts) => parts.join('\u00a0/\u00a0'),
  'a zero-width space': (parts) => parts.join('\u200b/'),
  'two decimals': (parts) => parts.map((part) => (part.includes(',') ? `${part}0` : `${part},00`)).join('/'),
};

/** Splits that are no splits here. */
const OTHER_SPLITS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  'a hyphen': (parts) => parts.join('-'),
  'a colon': (parts) => parts.join(':'),
  fractions: (parts) => parts.map((part) => `0,${part.replace(',', '')}`).join('/'),
  'English points': (parts) => parts.map((part) => `${part.replace(',', '.')}.5`).join('/'),
  'one part missing': (parts) => `${parts[0] ?? ''}/`,
  'the first part alone': (parts) => `${parts[0] ?? ''} %`,
};

const SPLIT = /^\d+(?:,\d+)?(?:\/\d+(?:,\d+)?)+$/;

/** Names in every spelling, by where they stand. */
export function respellings(places: readonly (readonly [table: string, field: string])[]): Rewriting[] {
  return Object.entries(SPELLINGS).flatMap(([name, respell]) =>
    places.map(([table, field]): Rewriting => ({
      name: `${table}, ${field}: ${name}`,
      stage: 'names',
      expects: SAME,
      rewrite: (random, workbook) => {
        const free = wordsIn(workbook, table, field).filter(
          (cell) => respell(text(cell)) !== text(cell) && !isNumber(respell(text(cell))),
        );
        return writeOne(random, free, respell);
      },
    })),
  );
}

/** Names, keys and splits in another's spelling. */
export const NAMES: readonly Rewriting[] = [
  ...respellings(MEETING),
  ...Object.entries(SPLITS).map(([name, write]) => ofSplit(name, write, false)),
  ...Object.entries(OTHER_SPLITS).map(([name, write]) => ofSplit(name, write, true)),
];

function ofSplit(name: string, write: (parts: readonly string[]) => string, isOther: boolean): Rewriting {
  return {
    name: `a split with ${name}`,
    stage: 'names',
    expects: isOther ? told(['key-unknown', 'split-not-100', 'weight-invalid']) : SAME,
    rewrite: (random, workbook) => {
      const free = wordsIn(workbook, 'Omkostninger', 'key').filter((cell) => SPLIT.test(text(cell)));
      return writeOne(random, free, (split) => write(split.split('/')));
    },
  };
}

/** A soft hyphen in a number may be a minus that came out of a PDF, and is told of. */
function isNumber(typed: string): boolean {
  return typed.includes('\u00ad') && /^\d/.test(typed);
}

function writeOne(
  random: Random,
  free: readonly TypedCell[],
  write: (text: string) => string,
): TypedCell[] | null {
  if (free.length === 0) return null;
  const cell = random.pickFrom(free);
  type(cell, write(text(cell)));
  return [cell];
}

function wordsIn(workbook: TypedWorkbook, name: string, field: string): TypedCell[] {
  if (!workbook.tables.has(name)) return [];
  const table = tableOf(workbook, name);
  return cellsOf(table, columnsOf(table, field)).filter(
    ({ value, isWritten }) => typeof value === 'string' && value !== '' && !isWritten,
  );
}

function text({ value }: TypedCell): string {
  return String(value);
}
