import type { CellPlace } from '../../cells/cellPlace';
import type { Finding, FindingCode } from '../../findings/finding';
import { potHeading } from '../../allocation/pots';
import type { PublishedLine } from '../../published/publishedLine';
import { foldText } from '../../tables/foldText';
import type { SheetFigure } from '../explain/figure';
import { figureOfPublished } from '../explain/figureOfPublished';
import type { PaneCalculation } from '../paneCalculation';

/** The calculated figure that a finding is about, so that it can be explained; null where it is about none. */
export function figureOfFinding(finding: Finding, calculation: PaneCalculation): SheetFigure | null {
  if (PUBLISHED.has(finding.code)) return publishedFigure(finding, calculation);
  if (finding.code === 'independent-difference') return differenceFigure(finding.params, calculation);
  return finding.code === 'split-difference' ? rowFigure(finding, calculation) : null;
}

const PUBLISHED: ReadonlySet<FindingCode> = new Set([
  'published-differs',
  'published-not-printed',
  'published-total-differs-from-rows',
  'published-overview-differs-from-groups',
]);

/** The line and heading of the cell that was published. */
function publishedFigure({ cell }: Finding, calculation: PaneCalculation): SheetFigure | null {
  if (cell === null) return null;
  for (const line of calculation.input.published) {
    const figure = line.figures.find((one) => isSameCell(one.cell, cell));
    if (figure === undefined) continue;
    const group = groupOf(line, calculation);
    return group === undefined ? null : figureOfPublished(calculation, { ...line, ...figure, group });
  }
  return null;
}

/** The group as calculated; null for the overview, undefined for one that is not there. */
function groupOf({ group }: PublishedLine, { allocation }: PaneCalculation): string | null | undefined {
  if (group === null) return null;
  return allocation?.groups.find((one) => foldText(one.group) === foldText(group))?.group;
}

function differenceFigure(
  { group, heading }: { readonly group: string; readonly heading: string },
  { allocation }: PaneCalculation,
): SheetFigure | null {
  const pots = allocation?.groups.find((one) => one.group === group)?.pots;
  const pot = pots?.find((one) => potHeading(one) === heading);
  return pot === undefined ? null : { kind: 'difference', group, pot };
}

/** What the row's first sector gets in the year. */
function rowFigure({ cell }: Finding, { input, allocation }: PaneCalculation): SheetFigure | null {
  if (cell === null) return null;
  for (const { index, group, amounts } of input.costs.rows) {
    const year = amounts.find((amount) => isSameCell(amount.cell, cell))?.year;
    if (year === undefined) continue;
    const pots = allocation?.groups.find((one) => one.group === group)?.pots;
    const pot = pots?.find((one) => one.year === year && one.sector !== '');
    return pot === undefined ? null : { kind: 'row', group, row: index, pot };
  }
  return null;
}

function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
