import type { ReadRow, Reading } from '../reader/reading';
import { type AmountColumns, amountColumns } from './amountColumns';

/**
 * What a table is used for: `costs` has rows to allocate; `recipients` has amounts of recipients and is allocated as a
 * whole; `overview` has the amounts of recipients that other tables allocate; `drivers` has no amounts.
 */
export type TableUse = 'costs' | 'recipients' | 'overview' | 'drivers';

/** A reading with what it is used for. */
export interface ReadTable {
  /** Its number among those read. */
  readonly index: number;
  readonly reading: Reading;
  readonly use: TableUse;
  readonly amounts: AmountColumns;
  /** Of the title; `''` without one. */
  readonly name: string;
  /** The cost row that no printed total counts. */
  readonly uncounted: ReadRow | null;
}

/** What each table is used for, seen together: recipients alone are an overview where another table has the costs. */
export function readTables(readings: readonly Reading[]): ReadTable[] {
  const all = readings.map((reading, index) => {
    const amounts = amountColumns(reading);
    const isCosts = amounts.used.length > 0 && reading.rows.some(isCost);
    return { index, reading, amounts, isCosts };
  });
  const hasCosts = all.some(({ isCosts }) => isCosts);
  return all.map(({ index, reading, amounts, isCosts }): ReadTable => {
    const used = [
      ...amounts.used.map(({ at }) => at),
      ...reading.columns.flatMap(({ role }, at) => (role === 'price' ? [at] : [])),
    ];
    const uncounted = uncountedRow(reading, [...new Set(used)]);
    const use: TableUse = isCosts
      ? 'costs'
      : amounts.used.length === 0
        ? 'drivers'
        : hasCosts
          ? 'overview'
          : 'recipients';
    return {
      ...{ index, reading, use, amounts },
      name: groupName(reading.title),
      uncounted: uncounted === null ? null : (reading.rows[uncounted] ?? null),
    };
  });
}

/**
 * The cost row that no printed total counts, by its index: the one without which every total is the sum of the others.
 * Null where the totals count every row, or where leaving out one row does not make them right.
 */
function uncountedRow({ rows, columns }: Reading, used: readonly number[]): number | null {
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

/**
 * The name of a group of costs by the title of its table: what stands before a dash, a bracket or a comma, without the
 * word for costs at its end. `Investeringsomkostninger` is `Investering`, `Driftsudgifter – fra 1. marts 2021` is
 * `Drift`, `Budget 2024` is itself; `''` for no title.
 */
function groupName(title: string): string {
  const [first = ''] = title.split(/ [–-] |[(,:;]/u);
  const name = first.trim();
  const [, stem] = /^(\p{L}{3,}?)s?(?:omkostninger|udgifter)$/iu.exec(name) ?? [];
  return stem ?? name;
}

/** Whether a row is a cost whose figures are the table's amounts: an item that does not say itself that it counts something else. */
export function isCost({ role, isApart }: Pick<ReadRow, 'role' | 'isApart'>): boolean {
  return role === 'item' && isApart !== true;
}
