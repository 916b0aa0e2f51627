import type { ReadRow, Reading } from '../reader/reading';
import { type AmountColumns, amountColumns } from './amountColumns';
import { groupName } from './groupName';
import { isCost } from './isCost';
import { uncountedRow } from './uncountedRow';

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
