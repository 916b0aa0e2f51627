import type { Reading } from '../reader/reading';
import { readHeading } from '../tables/headings/readHeading';

/** A column of amounts as it is used. */
export interface AmountColumn {
  /** Its index in the reading. */
  readonly at: number;
  /** Its year, `Ikke afklaret`, or `''` where the table has no years. */
  readonly period: number | string;
  readonly isAccounts: boolean;
  /** `''` where the table has one sector or none. */
  readonly sector: string;
}

export interface AmountColumns {
  readonly used: readonly AmountColumn[];
  /** Columns of amounts that are not: totals across, and a second one of the same year. */
  readonly unused: readonly number[];
  /** In the order in which they stand; empty where there are not two. */
  readonly sectors: readonly string[];
}

const UNDECIDED = 'Ikke afklaret';
const NONE: AmountColumns = { used: [], unused: [], sectors: [] };

/**
 * Which of a table's columns of amounts hold parts of its rows, and which are sums of those or say the same again. The
 * columns of sectors go before one without where both stand for a year; years go before columns without.
 */
export function amountColumns({ columns, rows }: Reading): AmountColumns {
  const isNamed = columns.flatMap(({ role }, at) => (role === 'amount' ? [at] : []));
  const prices = columns.flatMap(({ role }, at) => (role === 'price' ? [at] : []));
  const candidates = isNamed.length > 0 ? isNamed : prices.slice(0, 1);
  const named = [...new Set(candidates.flatMap((at) => columns[at]?.sector ?? []))];
  const sectors = named.length > 1 ? named : [];
  const all = candidates.map((at): AmountColumn => {
    const { said = '', year = null, sector = null } = columns[at] ?? {};
    const { role } = readHeading(said);
    const period = year ?? (role === 'undecided' ? UNDECIDED : '');
    return {
      at,
      period,
      isAccounts: role === 'accounts' || (year !== null && /(?<!\p{L})regnskab(?!\p{L})/iu.test(said)),
      sector: sectors.length > 0 ? (sector ?? '') : '',
    };
  });
  if (all.length === 0) return NONE;
  const hasPeriods = all.some(({ period }) => period !== '');
  const used = all.filter(
    (one, index) =>
      !(hasPeriods && one.period === '') &&
      !(one.sector === '' && all.some((other) => other.sector !== '' && isOfSamePeriod(one, other))) &&
      !all.slice(0, index).some((other) => other.sector === one.sector && isOfSamePeriod(one, other)),
  );
  const kept = new Set(used.map(({ at }) => at));
  const isPrinted = (at: number): boolean => rows.some(({ values }) => typeof values[at] === 'number');
  return { used, sectors, unused: candidates.filter((at) => !kept.has(at) && isPrinted(at)) };
}

/** Columns of different years of accounts and budget, but not two of the same. */
function isOfSamePeriod(one: AmountColumn, other: AmountColumn): boolean {
  return one.period === other.period && one.isAccounts === other.isAccounts;
}
