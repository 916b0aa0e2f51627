import { finding, type Finding } from '../../findings/finding';
import { foldText } from '../../tables/foldText';
import { nearestName } from '../../tables/nearestName';
import type { CalculatedLines } from './calculatedLines';
import { expectedAmount } from './figures';
import { foldHeading, TOTAL_PRICE } from './headings';
import type { MatchedLine } from './matchLines';
import { printedAmount, printedSum, printsAnything, roundingOf } from './printedAmount';
import { pricesOnce } from './repeatedPrices';
import { hasAmounts } from './standsFor';

/**
 * Holds a group's published `Total` against the group's published rows, heading by heading; those that differ are
 * `published-total-differs-from-rows`. Only done where every calculated row is among those published. Published rows
 * that were not calculated count too: that is how money is found that stands in no total.
 * @param lines the published lines of the group.
 * @param known folded headings that figures are calculated under.
 */
export function totalsAgainstRows(
  group: string,
  lines: readonly MatchedLine[],
  calculated: CalculatedLines,
  known: ReadonlySet<string>,
  parties: readonly string[],
): Finding[] {
  const total = lines.find((line) => line.calculated?.kind === 'total');
  const rows = lines.filter((line) => line.calculated?.kind === 'row' && printsAnything(line));
  if (total === undefined || !hasEveryRow(rows, calculated)) return [];
  const extra = extraRows(lines, lines.indexOf(total), parties);

  return total.published.figures.flatMap((figure) => {
    const { heading, amount: published, cell } = figure;
    const folded = foldHeading(heading);
    const sum = printedSum(rows, folded);
    if (published === null || sum === null) return [];
    const all = sum + (printedSum(extra, folded) ?? 0);
    if (
      Math.abs(published - all) <= roundingOf([...rows, ...extra], folded, figure) ||
      (folded === TOTAL_PRICE && published === printedPricesOnce(lines, rows, extra))
    ) {
      return [];
    }
    const expected = expectedAmount(total.calculated?.figures ?? new Map(), folded, known);
    const params = { group, heading, published, rows: all, calculated: expected };
    return [finding('warning', 'published-total-differs-from-rows', cell, params)];
  });
}

/** The printed prices where a row that is repeated for each sector counts once. */
function printedPricesOnce(
  lines: readonly MatchedLine[],
  rows: readonly MatchedLine[],
  extra: readonly MatchedLine[],
): number {
  const priced = lines.filter((line) => rows.includes(line) || extra.includes(line));
  return pricesOnce(
    priced.flatMap((line) => {
      const price = printedAmount(line, TOTAL_PRICE);
      return price === null ? [] : [{ label: line.published.line, price }];
    }),
  );
}

/** A line printed for some rows of a name stands for all of them, and a row without any amount need not be printed. */
function hasEveryRow(rows: readonly MatchedLine[], calculated: CalculatedLines): boolean {
  const printed = new Set(rows.map(({ published }) => foldText(published.line)));
  return [...calculated].every(
    ([name, lines]) => printed.has(name) || !lines.some((line) => line.kind === 'row' && hasAmounts(line)),
  );
}

/** Lines that stand among the rows but were not calculated. Below the total stand recipients, so a line there, or one that looks like a recipient, is no row. */
function extraRows(lines: readonly MatchedLine[], total: number, parties: readonly string[]): MatchedLine[] {
  const isRowsBelow = lines.findIndex((line) => line.calculated?.kind === 'row') > total;
  return lines.filter(
    (line, i) =>
      line.calculated === null &&
      i > total === isRowsBelow &&
      nearestName(line.published.line, parties) === null,
  );
}
