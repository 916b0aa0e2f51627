import type { AmountColumn } from './amountColumns';
import type { ReadTable } from './readTables';

/** A year's column of `Omkostninger`, or what stands for one: the same in every table. */
export interface Period {
  readonly heading: number | string;
  readonly period: number | string;
  readonly isAccounts: boolean;
}

/** The periods of several tables, the years in their order and what has none last. */
export function periodsOf(tables: readonly ReadTable[]): Period[] {
  const all = new Map<string, Period>();
  for (const { amounts } of tables) {
    for (const { period, isAccounts } of amounts.used) {
      const heading = period === '' ? 'Beløb' : isAccounts ? `Regnskab ${String(period)}` : period;
      all.set(String(heading), { heading, period, isAccounts });
    }
  }
  return [...all.values()].sort((one, other) => rank(one) - rank(other));
}

/** Of a table's columns those of a period. */
export function columnsOfPeriod({ amounts }: ReadTable, { period, isAccounts }: Period): AmountColumn[] {
  return amounts.used.filter((one) => one.period === period && one.isAccounts === isAccounts);
}

function rank({ period, isAccounts }: Period): number {
  return (typeof period === 'number' ? period : 10_000) + (isAccounts ? 0.5 : 0);
}
