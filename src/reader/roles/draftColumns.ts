import type { ReadColumn } from '../reading';
import { yearIn } from '../figures/yearIn';
import type { ColumnFacts } from './columnFacts';
import { columnRole, type RoleRead } from './columnRole';
import type { Headings } from './findHeadings';
import { hasWord, saysLabels, sectorIn } from './headingWords';
import { unitIn } from '../figures/unit';
import type { Shape } from './shape';

/** A column before units are known: its role, and what else that could be. */
export interface DraftColumn extends ReadColumn {
  readonly or: RoleRead['or'];
  readonly facts: ColumnFacts;
}

/** Reads every column's role, sector and year from its heading and its figures. */
export function draftColumns(
  shape: Shape,
  headings: Headings,
  counted: readonly ColumnFacts[],
  labels: readonly number[],
): DraftColumn[] {
  const { texts: printed, bodyFrom } = headings;
  const texts = withoutDittos(headings.spread, labels);
  const columns = counted.map((facts, column) => ({
    ...{ said: texts[column] ?? '', column, isLabel: labels.includes(column), facts },
  }));
  const unitsInHeadings = columns.some(
    ({ said, isLabel, facts }) => !isLabel && (unitIn(said) !== null || facts.withUnit > 0),
  );
  const arePercentages = counted.map((_, column) => isPercentages(shape, column, bodyFrom));
  const drafts = columns.map(({ said, column, isLabel, facts }): DraftColumn => {
    const heading = printed[column] ?? '';
    if (isLabel)
      return { heading, role: 'label', sector: null, year: null, or: labelOr(said, facts), facts, said };
    const looksLikePercent = arePercentages[column] === true;
    const { role, or } = columnRole({ heading: said, facts, unitsInHeadings, looksLikePercent });
    const year = yearIn(headings.spread[column] ?? '') ?? yearIn(said);
    return { heading, role, sector: sectorIn(said), year, or, facts, said };
  });
  const costLabels = labels.some((column) => hasWord(texts[column] ?? '', 'COST'));
  const grouped = withSharesBefore(withGroups(drafts), arePercentages);
  return withYearsBefore(withSectorsBefore(withPrice(grouped, costLabels)));
}

const DITTO = /^(?:do|dto|ditto)(?:\. ?| |$)/iu;

/** The headings, where `Do.` says what the column before it does: `Forbrug i %`, `Do. 31.05.2024`. */
function withoutDittos(texts: readonly string[], labels: readonly number[]): string[] {
  return texts.reduce<string[]>((said, text, column) => {
    const before = labels.includes(column - 1) ? '' : (said[column - 1] ?? '');
    const own = text.replace(DITTO, '');
    return [...said, own === text || before === '' ? text : `${own} ${before}`.trim()];
  }, []);
}

/** A heading that is no more than a year or a date, after one of percent: its figures may be the same at another time. */
function withSharesBefore(
  columns: readonly DraftColumn[],
  arePercentages: readonly boolean[],
): DraftColumn[] {
  const isTimeAlone = ({ role, or, said, sector }: DraftColumn): boolean =>
    role === 'amount' && or === null && sector === null && unitIn(said) === null && !hasWord(said, 'MONEY');
  return columns.map((column, index) => {
    const before = columns.findLastIndex((one, at) => at < index && !isTimeAlone(one));
    const isBesideShare = columns[before]?.role === 'share' && columns[before].facts.percents === 0;
    const isShare = isBesideShare && isTimeAlone(column) && arePercentages[index] === true;
    return isShare ? { ...column, or: 'share' } : column;
  });
}

/** What a column of labels could be where it holds numbers, and no heading says that they are labels. */
function labelOr(said: string, { numbers, years, texts }: ColumnFacts): RoleRead['or'] {
  return numbers > years + texts && !saysLabels(said) ? 'amount' : null;
}

/** Whether a column's figures may be percentages: none is below 0 or above 100. */
function isPercentages({ figures }: Shape, column: number, from: number): boolean {
  return figures.slice(from).every((row) => {
    const figure = row[column];
    if (figure?.kind !== 'number') return true;
    const { scaled, decimals } = figure.number;
    return scaled >= 0 && scaled <= 100 * 10 ** decimals;
  });
}

/**
 * Among amounts under headings that say nothing of money, what is counted may be what the money is spent on; children, the
 * young and citizens are likelier that.
 */
function withGroups(columns: readonly DraftColumn[]): DraftColumn[] {
  const isUnnamed = columns.some(({ role, or }) => role === 'amount' && or === 'other');
  return columns.map((column) =>
    isUnnamed && column.role === 'driver' && hasWord(column.said, 'GROUP')
      ? { ...column, ...(AGES.test(column.said) ? OF_AGES : { or: 'amount' as const }) }
      : column,
  );
}

const AGES = /(?<!\p{L})(?:børn|unge|borgere)/iu;
const OF_AGES = { role: 'amount', or: 'driver' } as const;

/** `Pris i alt` and its like are a price where rows are items; an amount alone is one where the rows are called costs (`Post`). */
function withPrice(columns: readonly DraftColumn[], costLabels: boolean): DraftColumn[] {
  const amounts = columns.filter(({ role }) => role === 'amount');
  return columns.map((column) => {
    const { heading, role, year } = column;
    const isPrice =
      role === 'amount' &&
      year === null &&
      hasWord(heading, 'PRICE') &&
      !hasWord(heading, 'PER_OTHER') &&
      !/pr\.? år/i.test(heading);
    const isOfCosts = costLabels || !/^beløb/i.test(heading) || amounts.length > 1;
    return isPrice && isOfCosts && amounts[0] === column ? { ...column, role: 'price' } : column;
  });
}

/** Years and periods right of a heading that is a sector alone belong to it: `Kommuner 2019 2020 Region 2019 2020`. */
function withSectorsBefore(columns: readonly DraftColumn[]): DraftColumn[] {
  let sector: string | null = null;
  return columns.map((column) => {
    if (column.role !== 'amount') sector = null;
    else if (column.sector !== null) sector = column.year === null ? column.sector : null;
    const isPeriod = column.year !== null || hasWord(column.heading, 'PERIOD');
    return column.role === 'amount' && column.sector === null && sector !== null && isPeriod
      ? { ...column, sector }
      : column;
  });
}

/** A heading printed twice that names no year takes the one of the column before it: `Indbyggertal 2021, Andel, Indbyggertal 2023, Andel`. */
function withYearsBefore(columns: readonly DraftColumn[]): DraftColumn[] {
  return columns.map((column, index) => {
    const isTwice =
      column.heading !== '' && columns.filter(({ heading }) => heading === column.heading).length > 1;
    if (!isTwice || column.year !== null || column.role === 'label' || column.role === 'amount')
      return column;
    return { ...column, year: columns[index - 1]?.year ?? null };
  });
}
