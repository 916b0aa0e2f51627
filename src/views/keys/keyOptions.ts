import { PART } from '../../parties/partyLayout';
import type { PartyColumn, PartyTable } from '../../parties/party';
import type { Year } from '../../costs/costRow';
import { datedHeading, datedText } from '../../keys/datedColumn';
import { firstNames } from '../../keys/groupsAt';

/** A column of `Parter` to split among, with its groups in order. */
export interface Grouping {
  readonly heading: string;
  readonly groups: readonly string[];
}

/** What a key can be put together from in this workbook. */
export interface KeyOptions {
  readonly groupings: readonly Grouping[];
  /** Groupings as `Kun` takes them, those by year first: `Deltager {år}`. */
  readonly filters: readonly Grouping[];
  /** As `Vægt` takes them: `Folketal`, `Folketal {år-2}`. */
  readonly drivers: readonly string[];
}

const DATED = /^(.+) ((?:19|20|21)\d\d)$/;
/** More groups than this are a column of remarks rather than a grouping. */
const MOST_GROUPS = 100;

/**
 * Groupings are the columns of text where recipients share a text, drivers the columns of numbers. One by year is offered
 * where every budget year has its column: `Folketal {år-2}` for 2021 and 2022 where there are 2019 and 2020.
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
  const drivers = [...datedColumns(headings, years).keys(), ...headings];
  return { groupings, filters: [...datedGroupings(groupings, years), ...groupings], drivers };
}

function isDriver({ values }: PartyColumn): boolean {
  const filled = values.filter(({ text }) => text !== '');
  return filled.length > 0 && filled.every(({ number }) => number !== null);
}

/** With every text of any of the years. */
function datedGroupings(groupings: readonly Grouping[], years: readonly Year[]): Grouping[] {
  const groupsOf = new Map(groupings.map(({ heading, groups }) => [heading, groups]));
  const dated = datedColumns([...groupsOf.keys()], years);
  return [...dated].map(([heading, columns]) => ({
    heading,
    groups: [...new Set(columns.flatMap((column) => groupsOf.get(column) ?? []))],
  }));
}

/** The headings with a year, once for each distance from the budget year that every budget year has, the nearest first: `Folketal {år-2}` with its columns. */
function datedColumns(
  headings: readonly string[],
  years: readonly Year[],
): ReadonlyMap<string, readonly string[]> {
  const budgetYears = years.filter((year) => typeof year === 'number');
  const [first] = budgetYears;
  const found = new Map<string, readonly string[]>();
  if (first === undefined) return found;
  const dated = headings.flatMap((heading) => {
    const [, name, year] = DATED.exec(heading) ?? [];
    return name === undefined ? [] : [{ heading: name, yearOffset: Number(year) - first }];
  });
  const known = new Set(headings);
  const names = [...new Set(dated.map(({ heading }) => heading))];
  dated.sort(
    (a, b) =>
      names.indexOf(a.heading) - names.indexOf(b.heading) || Math.abs(a.yearOffset) - Math.abs(b.yearOffset),
  );
  for (const column of dated) {
    const columns = budgetYears.map((year) => datedHeading(column, year) ?? '');
    if (columns.every((heading) => known.has(heading))) found.set(datedText(column), columns);
  }
  return found;
}
