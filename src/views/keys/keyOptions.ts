import { PART } from '../../parties/partyLayout';
import type { PartyColumn, PartyTable } from '../../parties/party';
import type { Year } from '../../costs/costRow';
import { firstNames } from '../../keys/groupsAt';

/** A column of `Parter` to split among, with its groups in order. */
export interface Grouping {
  readonly heading: string;
  readonly groups: readonly string[];
}

/** What a key can be put together from in this workbook. */
export interface KeyOptions {
  readonly groupings: readonly Grouping[];
  /** As `Vægt` takes them: `Folketal`, `Folketal {år-2}`. */
  readonly drivers: readonly string[];
}

const DATED = /^(.+) ((?:19|20|21)\d\d)$/;
/** How many years before the budget year a dated driver may be of. */
const OFFSETS = [0, -1, -2, -3];
/** More groups than this are a column of remarks rather than a grouping. */
const MOST_GROUPS = 100;

/**
 * Groupings are the columns of text where recipients share a text, drivers the columns of numbers. A driver by year is
 * offered where every budget year has its column: `Folketal {år-2}` for 2021 and 2022 where there are 2019 and 2020.
 */
export function keyOptions({ columns, parties }: PartyTable, years: readonly Year[]): KeyOptions {
  const others = columns.filter(({ heading }) => heading !== PART);
  const groupings = others
    .filter((column) => !isDriver(column))
    .map((column) => ({ heading: column.heading, groups: [...firstNames(column).values()] }))
    .filter(
      ({ groups }) => groups.length > 0 && groups.length < parties.length && groups.length <= MOST_GROUPS,
    );
  const headings = others.filter(isDriver).map(({ heading }) => heading);
  return { groupings, drivers: [...datedDrivers(headings, years), ...headings] };
}

function isDriver({ values }: PartyColumn): boolean {
  const filled = values.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ number }) => number !== null);
}

function datedDrivers(headings: readonly string[], years: readonly Year[]): string[] {
  const known = new Set(headings);
  const budgetYears = years.filter((year) => typeof year === 'number');
  const names = new Set(headings.flatMap((heading) => DATED.exec(heading)?.[1] ?? []));
  if (budgetYears.length === 0) return [];
  return [...names].flatMap((name) =>
    OFFSETS.filter((offset) =>
      budgetYears.every((year) => known.has(`${name} ${String(year + offset)}`)),
    ).map((offset) => `${name} {år${offset === 0 ? '' : String(offset)}}`),
  );
}
