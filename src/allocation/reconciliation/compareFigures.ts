import { remembered } from '../../cells/remembered';
import { finding, type Finding } from '../../findings/finding';
import type { CellRef } from '../../findings/cellRef';
import type { ExactNumber } from '../../money/exactNumber';
import type { Ore } from '../../money/ore';
import { decimalOf } from '../../money/roundRatio';
import { type PublishedFigure, rateHeading } from '../../published/publishedLine';
import { agrees, type Comparison } from '../comparison';
import { expectedAmount } from './figures';
import { foldText } from '../../tables/foldText';
import type { CalculatedLine } from './calculatedLines';
import { foldHeading, sumHeading, TOTAL_PRICE } from './headings';
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

/** What holding a figure against the calculated one comes to. */
type Compared = Omit<Comparison, 'group' | 'line' | 'heading' | 'cell'>;

/**
 * Puts every published figure beside the calculated one, and what should have been printed beside nothing. Those that
 * differ are added to `findings` as `published-differs` and `published-not-printed`, unless they are reported already.
 */
export function compareFigures({ lines, known, isReported }: Grounds, findings: Finding[]): Comparison[] {
  const headings = printedHeadings(lines);

  const comparePrinted = (line: MatchedLine, figure: PublishedFigure, published: Ore): Compared | null => {
    const { heading, unit = 0, cell } = figure;
    const calculated = line.calculated === null ? null : calculatedFor(line.calculated, figure, known);
    if (calculated === null) return null;
    const [difference, within] = [published - calculated, unit / 2];
    if (!agrees({ difference, within }) && !isReported(cell)) {
      const params = { line: line.published.line, heading, published, calculated };
      findings.push(finding('warning', 'published-differs', cell, params));
    }
    return { published, calculated, difference, within };
  };

  const compareMissing = (line: MatchedLine, { heading, cell }: PublishedFigure): Compared | null => {
    const folded = foldHeading(heading);
    const calculated = line.calculated?.figures.get(folded) ?? 0;
    const isPrintedHere = headings.get(tableOf(line))?.has(folded) === true;
    if (calculated === 0 || !printsAnything(line) || !isPrintedHere) return null;
    if (isPrintedElsewhere(line, lines, folded)) return null;
    const params = { line: line.published.line, heading, calculated };
    findings.push(finding('warning', 'published-not-printed', cell, params));
    return { published: NaN, calculated, difference: 0 - calculated, within: 0 };
  };

  return lines.flatMap((line) => {
    const { group, published } = line;
    return published.figures.flatMap((printed): Comparison[] => {
      const { heading, amount, cell, rate } = printed;
      const compared =
        rate !== undefined
          ? compareRate(line, printed, rate, findings)
          : amount === null
            ? compareMissing(line, printed)
            : comparePrinted(line, printed, amount);
      return compared === null ? [] : [{ group, line: published.line, heading, cell, ...compared }];
    });
  });
}

/**
 * Holds a published rate against the exact one, to as many decimals as were printed: 7,3 agrees with 7,3069…, and
 * 0,355231 with 0,355230…. Those that differ are `published-rate-differs`. Null where no rate is calculated.
 */
function compareRate(
  { published: { line }, calculated }: MatchedLine,
  { heading, cell }: PublishedFigure,
  rate: ExactNumber,
  findings: Finding[],
): Compared | null {
  const exact = calculated?.rates.get(sumHeading(rateHeading(heading) ?? ''));
  if (exact === undefined) return null;
  const ours = decimalOf(exact, rate.decimals);
  const shown = { published: rate, calculated: ours };
  if (ours.coefficient !== rate.coefficient) {
    findings.push(finding('warning', 'published-rate-differs', cell, { line, heading, ...shown }));
  }
  const [printed, counted] = [inOre(rate), inOre(ours)];
  // Less than an øre is a difference too.
  const sign = Number(rate.coefficient > ours.coefficient) - Number(rate.coefficient < ours.coefficient);
  const difference = printed === counted ? sign : printed - counted;
  return { published: printed, calculated: counted, rate: shown, difference, within: 0 };
}

function inOre({ coefficient: numerator, decimals }: ExactNumber): number {
  return Number(decimalOf({ numerator, denominator: 10n ** BigInt(decimals) }, 2).coefficient);
}

/** The price of a total may be printed either way where rows are repeated for each sector. */
function calculatedFor(
  { figures, pricesOnce }: CalculatedLine,
  { heading, amount }: PublishedFigure,
  known: ReadonlySet<string>,
): Ore | null {
  const folded = foldHeading(heading);
  if (folded === TOTAL_PRICE && pricesOnce !== undefined && pricesOnce === amount) return amount;
  return expectedAmount(figures, folded, known);
}

/** Lines of one kind are printed under the same headings in all groups; the overview is a table of its own. */
function tableOf({ group, calculated }: MatchedLine): string {
  return `${group === null} ${calculated?.kind}`;
}

/** By table, the folded headings that at least one of its lines prints something under. */
function printedHeadings(lines: readonly MatchedLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const headings = new Map<string, Set<string>>();
  for (const line of lines) {
    const table = remembered(headings, tableOf(line), () => new Set<string>());
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
