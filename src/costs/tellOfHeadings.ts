import { type Finding, finding } from '../findings/finding';
import { type Table, cellAt, refAt, columnsRead } from '../tables/table';
import type { CostField } from './costLayout';
import type { YearColumn } from './yearColumns';
import { holdsFigures } from '../tables/holdsFigures';
import type { HeadingRole } from '../tables/headings/heading';
import type { CellRef } from '../findings/cellRef';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { yearDoubt } from '../tables/headings/yearDoubt';

/** Tells of headings over figures that may be a year's: not read, or read though they say something else too; and of years over nothing. @param isTwice where two headings say the same year, an error says so already. @param hasAmounts whether any row has amounts: each without is told of. */
export function tellOfHeadings(
  table: Table<CostField>,
  years: readonly YearColumn[],
  isTwice: boolean,
  hasAmounts: boolean,
): Finding[] {
  return [
    ...unclearHeadings(table),
    ...nearYearHeadings(table),
    ...(isTwice ? [] : asYears(table, years)),
    ...(hasAmounts ? emptyYears(table, years) : []),
  ];
}

/** What stands in columns of years, budgeted or spent. */
const YEARLY: ReadonlySet<HeadingRole | undefined> = new Set(['amount', 'accounts', 'undecided']);

/**
 * The columns of figures that may be a year's and are not allocated: `heading-unclear` where the heading cannot be
 * decided, `heading-empty` where it is blank, as it is when a heading is merged over two columns.
 */
function unclearHeadings(table: Table<CostField>): Finding[] {
  const { grid, headings } = table;
  return headings.flatMap((heading, column) => {
    const { ref: cell, isError } = cellAt(grid, 0, column);
    if (isError) return [];
    if (heading === null) {
      const isBesideYear = [column - 1, column + 1].some((at) => YEARLY.has(headings[at]?.role));
      return isBesideYear && holdsFigures(table, column)
        ? [finding('warning', 'heading-empty', cell, {})]
        : [];
    }
    const { text, doubt } = heading;
    if (doubt === null || !holdsFigures(table, column)) return [];
    return [finding('warning', 'heading-unclear', cell, { heading: text, doubt })];
  });
}

/** Figures of a year, by the word before it. */
const OF_YEAR = /^(regnskab|budget|accounts)(?: \d+)?$/;
const UNDECIDED = ['Ikke afklaret', 'Uafklaret'];

/**
 * Columns of figures that would be read but for a slip in their heading: `heading-without-year` for `Regnskab` and
 * `Regnskab 2201`, `heading-near` for `Ikke afklret`.
 */
function nearYearHeadings(table: Table<CostField>): Finding[] {
  const read = columnsRead(table);
  return table.headings.flatMap((heading, column) => {
    if (heading === null || heading.doubt !== null || read.has(column)) return [];
    const slip = slipIn(heading.text, refAt(table.grid, 0, column));
    // The cells are looked at last, since there may be thousands.
    return slip !== null && holdsFigures(table, column) ? [slip] : [];
  });
}

function slipIn(heading: string, cell: CellRef): Finding | null {
  const [, word] = OF_YEAR.exec(foldText(heading)) ?? [];
  if (word !== undefined) {
    const example = `${word.charAt(0).toUpperCase()}${word.slice(1)} 2021`;
    return finding('warning', 'heading-without-year', cell, { heading, example });
  }
  const suggestion = /\d/.test(heading) ? null : nearestName(heading, UNDECIDED);
  return suggestion === null ? null : finding('warning', 'heading-near', cell, { heading, suggestion });
}

/**
 * The warning `heading-as-year` for each column that is read as a year's amounts or accounts though its heading says
 * something else too: `1. halvår 2022`, `Antal 2022`, `Forbrug 2022` beside budgets.
 */
function asYears(table: Table<string>, columns: readonly YearColumn[]): Finding[] {
  const doubts = columns.map(({ column }) => {
    const { value, format } = cellAt(table.grid, 0, column);
    return yearDoubt(value, format);
  });
  // Where all of it was spent, it is what there is to allocate.
  const isMixed = columns.some(({ isAccounts }, index) => !isAccounts && doubts[index] !== 'spent');
  return columns.flatMap(({ year, column }, index) => {
    const doubt = doubts[index] ?? null;
    if (year === 'undecided' || doubt === null || (doubt === 'spent' && !isMixed)) return [];
    if (!holdsFigures(table, column)) return [];
    const ref = refAt(table.grid, 0, column);
    const heading = table.headings[column]?.text ?? '';
    return [finding('warning', 'heading-as-year', ref, { heading, year, doubt })];
  });
}

/** The note `years-empty` where nobody has filled in some of the years, which are then on no sheet; accounts are empty until they are made up. */
function emptyYears({ grid, rows, headings }: Table<string>, years: readonly YearColumn[]): Finding[] {
  const empty = years.filter(
    ({ year, isAccounts, column }) =>
      year !== 'undecided' && !isAccounts && rows.every((row) => cellAt(grid, row, column).text === ''),
  );
  const [first] = empty;
  if (first === undefined || rows.length === 0) return [];
  const names = empty.map(({ column }) => headings[column]?.text ?? '');
  return [finding('note', 'years-empty', refAt(grid, 0, first.column), { headings: names })];
}
