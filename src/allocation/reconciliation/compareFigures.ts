import { finding, type Finding } from '../../findings/finding';
import type { CellRef } from '../../findings/cellRef';
import type { Ore } from '../../money/ore';
import type { PublishedFigure } from '../../published/publishedLine';
import { agrees, type Comparison } from '../comparison';
import { expectedAmount } from './expectedAmount';
import { foldText } from '../../tables/foldText';
import type { CalculatedLine } from './calculatedLines';
import { compareRate } from './compareRate';
import { foldHeading, TOTAL_PRICE } from './headings';
import type { MatchedLine } from './matchLines';
import { printedAmount, printsAnything } from './printedAmount';

/** What figures are held against, beside the calculated line. */
interface Grounds {
  readonly lines: readonly MatchedLine[];
  /** Folded headings that figures are calculated under. */
  readonly known: ReadonlySet<string>;
  /** Whether it is said of the cell already what is calculated. */
  readonly isReported: (cell: CellRef) => boolean;
}

/**
 * Puts every published figure beside the calculated one, and what should have been printed beside nothing. Those that
 * differ are added to `findings` as `published-differs` and `published-not-printed`, unless they are reported already.
 */
export function compareFigures(grounds: Grounds, findings: Finding[]): Comparison[] {
  const headings = printedHeadings(grounds.lines);
  return grounds.lines.flatMap((line) => {
    const ofTable = headings.get(tableOf(line)) ?? new Set();
    return line.published.figures.flatMap((printed) => {
      const { heading, amount, unit = 0, cell } = printed;
      const figure = { heading, cell };
      const comparison =
        printed.rate !== undefined
          ? compareRate(line, printed, findings)
          : amount === null
            ? compareMissing(line, figure, ofTable, grounds, findings)
            : comparePrinted(line, { ...figure, amount, unit }, grounds, findings);
      return comparison === null ? [] : [comparison];
    });
  });
}

function comparePrinted(
  { published, group, calculated: match }: MatchedLine,
  { heading, amount, unit, cell }: PublishedFigure & { readonly amount: Ore; readonly unit: Ore },
  { known, isReported }: Grounds,
  findings: Finding[],
): Comparison | null {
  const calculated = match === null ? null : calculatedFor(match, heading, amount, known);
  if (calculated === null) return null;
  const { line } = published;
  const [difference, within] = [amount - calculated, unit / 2];
  if (!agrees({ difference, within }) && !isReported(cell)) {
    const params = { line, heading, published: amount, calculated };
    findings.push(finding('warning', 'published-differs', cell, params));
  }
  return { group, line, heading, cell, published: amount, calculated, difference, within };
}

/** The price of a total may be printed either way where rows are repeated for each sector. */
function calculatedFor(
  { figures, pricesOnce }: CalculatedLine,
  heading: string,
  printed: Ore,
  known: ReadonlySet<string>,
): Ore | null {
  const folded = foldHeading(heading);
  if (folded === TOTAL_PRICE && pricesOnce === printed) return pricesOnce;
  return expectedAmount(figures, folded, known);
}

function compareMissing(
  line: MatchedLine,
  { heading, cell }: Omit<PublishedFigure, 'amount'>,
  headings: ReadonlySet<string>,
  { lines }: Grounds,
  findings: Finding[],
): Comparison | null {
  const folded = foldHeading(heading);
  const calculated = line.calculated?.figures.get(folded) ?? 0;
  if (calculated === 0 || !printsAnything(line) || !headings.has(folded)) return null;
  if (isPrintedElsewhere(line, lines, folded)) return null;
  const { line: name } = line.published;
  findings.push(finding('warning', 'published-not-printed', cell, { line: name, heading, calculated }));
  const { group } = line;
  return {
    group,
    line: name,
    heading,
    cell,
    published: NaN,
    calculated,
    difference: 0 - calculated,
    within: 0,
  };
}

/** Lines of one kind are printed under the same headings in all groups; the overview is a table of its own. */
function tableOf({ group, calculated }: MatchedLine): string {
  return `${group === null} ${calculated?.kind}`;
}

/** By table, the folded headings that at least one of its lines prints something under. */
function printedHeadings(lines: readonly MatchedLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const headings = new Map<string, Set<string>>();
  for (const line of lines) {
    const table = headings.get(tableOf(line)) ?? new Set();
    headings.set(tableOf(line), table);
    for (const { heading, amount } of line.published.figures) {
      if (amount !== null) table.add(foldHeading(heading));
    }
  }
  return headings;
}

/**
 * Recipients with equal names may have a line each, printed with the amounts of its own sector only; and so may a row
 * that is repeated for each sector, whose one price is printed at the first.
 */
function isPrintedElsewhere(line: MatchedLine, lines: readonly MatchedLine[], heading: string): boolean {
  return lines.some(
    (other) =>
      (other.calculated === line.calculated || (heading === TOTAL_PRICE && isSameRow(other, line))) &&
      printedAmount(other, heading) !== null,
  );
}

function isSameRow(one: MatchedLine, other: MatchedLine): boolean {
  const isRow = one.calculated?.kind === 'row' && other.calculated?.kind === 'row';
  return (
    isRow && one.group === other.group && foldText(one.published.line) === foldText(other.published.line)
  );
}
