import type { TableLayout } from '../tables/tableLayout';

const HEADINGS = {
  key: ['Nøgle', 'Noegle', 'Fordelingsnøgle', 'Key', 'Distribution key'],
  number: ['Trin', 'Step'],
  level: ['Niveau', 'Level'],
  weight: ['Vægt', 'Vaegt', 'Weight'],
  least: ['Mindst', 'Minimum', 'At least'],
  most: ['Højst', 'Hoejst', 'Maksimum', 'At most'],
  only: ['Kun', 'Only', 'Filter'],
  from: ['Fra år', 'Fra aar', 'From year'],
  until: ['Til år', 'Til aar', 'To year'],
  unit: ['Afrunding', 'Rounding'],
  method: ['Metode', 'Method'],
  remainder: ['Rest', 'Remainder'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A known column of `Nøgler`. */
export type KeyField = keyof typeof HEADINGS;

/** All of them but the key's name. */
export const STEP_FIELDS = (Object.keys(HEADINGS) as KeyField[]).filter((field) => field !== 'key');

/** What `Nøgler` looks like: a row for every step. */
export const KEY_LAYOUT: TableLayout<KeyField> = {
  headings: HEADINGS,
  otherWords: {
    key: ['Navn', 'Nøglenavn', 'Nøgler', 'Model', 'Fordelingsmodel'],
    number: ['Nr', 'Nr.', 'Skridt'],
    level: ['Mellem', 'Fordeles mellem', 'Deles mellem', 'Gruppering'],
    weight: ['Fordeles efter', 'Fordel efter', 'Fordelingsgrundlag', 'Efter', 'Grundlag', 'Andel', 'Vægte'],
    least: ['Min', 'Min.', 'Gulv', 'Mindstebeløb', 'Mindst beløb', 'Minimumsbeløb', 'Nedre grænse'],
    most: ['Maks', 'Maks.', 'Max', 'Maximum', 'Loft', 'Højest', 'Øvre grænse', 'Maksimumsbeløb'],
    only: ['Betingelse', 'Gælder for', 'Hvem', 'Deltagere'],
    from: ['Fra', 'Gælder fra'],
    until: ['Til', 'Gælder til', 'Til og med'],
    unit: ['Afrundes til', 'Afrund til'],
    remainder: ['Restfordeling', 'Rest til'],
  },
  required: ['key', 'level', 'weight'],
  needsRows: false,
  readsExtra: () => false,
  dateless: STEP_FIELDS,
  asides: [],
  takesAnyRow: false,
};

/** The known columns in order: what each is for, the heading that is written, and the others that are read as well. */
export const KEY_COLUMNS = Object.entries(KEY_LAYOUT.headings) as readonly (readonly [
  KeyField,
  readonly [string, ...string[]],
])[];

/**
 * One step of a key as a row of `Nøgler` holds it: every cell as the user would type it, `''` for an empty one. Amounts
 * are in kr. (`500`, `0,01`), bounds those or a column of `Parter`.
 */
export type KeyRow = Readonly<Record<Exclude<KeyField, 'number'>, string>> & {
  /** From 1. */
  readonly number: number;
};
