import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';

/** The one table that is read from a text's lines. */
export function readingOf(...lines: readonly string[]): Reading {
  const [reading, ...others] = readText(lines.join('\n'));
  if (reading === undefined || others.length > 0) throw new Error('not one table');
  return reading;
}

/** Each row's label and figures: `Løn|600|`, where the last is none. */
export function rowsOf({ rows }: Reading): string[] {
  return rows.map(({ label, values }) => [label, ...values.slice(1)].join('|'));
}
