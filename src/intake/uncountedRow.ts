import type { Reading } from '../reader/reading';
import { isCost } from './isCost';

/**
 * The cost row that no printed total counts, by its index: the one without which every total is the sum of the others.
 * Null where the totals count every row, or where leaving out one row does not make them right.
 */
export function uncountedRow({ rows, columns }: Reading, used: readonly number[]): number | null {
  const total = rows.find(({ role }) => role === 'total');
  const items = rows.flatMap((row, index) => (isCost(row) ? [{ index, values: row.values }] : []));
  if (total === undefined || items.length < 2) return null;
  const off = used.flatMap((at) => {
    const printed = total.values[at];
    if (typeof printed !== 'number' || columns[at] === undefined) return [];
    const sum = items.reduce((so, { values }) => so + numberAt(values, at), 0);
    return [{ at, more: Math.round((sum - printed) * 100) }];
  });
  if (off.every(({ more }) => more === 0)) return null;
  const alone = items.filter(({ values }) =>
    off.every(({ at, more }) => Math.round(numberAt(values, at) * 100) === more),
  );
  return alone.length === 1 ? (alone[0]?.index ?? null) : null;
}

function numberAt(values: Reading['rows'][number]['values'], at: number): number {
  const value = values[at];
  return typeof value === 'number' ? value : 0;
}
