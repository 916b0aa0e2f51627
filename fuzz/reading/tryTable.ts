import { readGrid } from '../../src/reader/readGrid';
import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';
import { randomFrom } from '../random';
import { fillShape } from './fillShape';
import { isDoubtedAsWhole, judge } from './judge';
import { cleanProblems, missedAt, missedFaults } from './judgeClean';
import { MUTATIONS } from './mutations/mutations';
import { printCells, printText, type Form } from './printTable';
import { SHAPES } from './shapes/shapes';
import { PLAIN, styleOf } from './style';

/** What became of one table. */
export interface TableTrial {
  readonly shape: string;
  readonly form: Form;
  readonly mutations: readonly string[];
  readonly printed: string;
  readonly problems: readonly string[];
  /** The whole of it was doubted, or no table was found. */
  readonly isDoubted: boolean;
}

const FORMS: readonly [Form, ...Form[]] = [
  'cells',
  'cells',
  'cells',
  'tabs',
  'raw',
  'raw',
  'layout',
  'layout',
  'cell per line',
  'cell per line, spaced',
  'columns',
];
const MOST_MUTATIONS = 3;

/** Makes the table of a seed, changes it, prints it in some form, reads it and judges the reading. */
export function tryTable(seed: number): TableTrial {
  const random = randomFrom(seed);
  const shape = random.pickFrom(SHAPES);
  const form = random.pick(FORMS);
  const style = random.chance(40) ? PLAIN : styleOf(random);
  const names = Object.keys(MUTATIONS);
  const tried = random.times(random.int(0, MOST_MUTATIONS), () => random.pickFrom(names));
  let table = fillShape(random, shape);
  const mutations: string[] = [];
  for (const name of tried) {
    const next = mutations.includes(name) ? null : (MUTATIONS[name]?.(random, table) ?? null);
    if (next === null) continue;
    table = next;
    mutations.push(name);
  }
  // Commas between thousands are under a doubt where nothing says that the table is in English.
  const isInPlace = style.thousands !== ',' && (form === 'cells' || form === 'tabs' || form === 'layout');
  const judged = (reading: Reading | undefined): string[] => [
    ...judge(table, reading),
    ...(isInPlace && reading !== undefined && mutations.length === 0 ? cleanProblems(table, reading) : []),
    ...(isInPlace && style.thousands === '.' && reading !== undefined && mutations.length === 1
      ? missedAt(table, reading, mutations.join())
      : []),
    ...(isInPlace && reading !== undefined && mutations.join() === 'changeTotal'
      ? missedFaults(table, reading)
      : []),
  ];
  if (form === 'cells') {
    const cells = printCells(table, style);
    const reading = readGrid({ cells });
    return {
      shape: shape.name,
      form,
      mutations,
      printed: cells.map((row) => row.join(' | ')).join('\n'),
      problems: judged(reading),
      isDoubted: isDoubtedAsWhole(reading),
    };
  }
  const printed = printText(random, table, style, form);
  const readings = readText(printed);
  const problems =
    readings.length > 1
      ? readings.every(isDoubtedAsWhole)
        ? []
        : ['read as several tables']
      : judged(readings[0]);
  return {
    shape: shape.name,
    form,
    mutations,
    printed,
    problems,
    isDoubted: readings.length !== 1 || readings.every(isDoubtedAsWhole),
  };
}
