import { remembered } from '../cells/remembered';
import type { CostTable } from '../costs/costRow';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import { hasFigure, type PublishedFigure, type PublishedLine, rateHeading } from '../published/publishedLine';
import type { Settings } from '../settings/settings';
import { foldText } from '../tables/foldText';
import { rowLabels } from '../texts/sheetHeadings';
import type { Allocation } from './allocation';
import { agrees, type Comparison } from './comparison';
import type { Settlement } from './settlement';
import { type CalculatedLines, calculatedLines, calculatedOverview } from './reconciliation/calculatedLines';
import { compareFigures } from './reconciliation/compareFigures';
import { wantedHeadings } from './reconciliation/groupFigures';
import { foldHeading, SUM, sumHeading, TOTAL_PRICE } from './reconciliation/headings';
import { matchLines } from './reconciliation/matchLines';
import { SETTLEMENT_HEADINGS, settlementGroup, settlementLines } from './reconciliation/settlementLines';
import { overviewAgainstGroups } from './reconciliation/overviewAgainstGroups';
import { totalsAgainstRows } from './reconciliation/totalsAgainstRows';

/** What a reconciliation came to. The findings are warnings and a note: they stop nothing. */
export interface Reconciliation {
  /** In the order of `Offentliggjort`. */
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly Finding[];
}

/**
 * Reconciles published figures with the calculated ones cell by cell, published totals with their own rows, and the
 * published overview with its own groups: 2.814.500 kr. in the overview where the groups print 2.999.500 kr. together
 * is a finding that says both, the calculated amount, and the cell.
 */
export function reconcile(
  allocation: Allocation,
  costs: CostTable,
  parties: PartyTable,
  all: readonly PublishedLine[],
  { subtotal, inhabitants, settlements }: ReconciledBeside,
): Reconciliation {
  const published = all.filter(hasFigure);
  if (published.length === 0 && all.every(({ words }) => words === undefined))
    return { comparisons: [], findings: [] };
  const findings: Finding[] = [];
  const source = {
    costs,
    parties,
    settings: { subtotal, inhabitants },
    everyone: reachedBy(allocation),
    wanted: wantedHeadings(allocation.groups, published),
  };
  const groups = new Map(allocation.groups.map((group) => [group.group, calculatedLines(group, source)]));
  const settled = new Map(
    settlements.map((settlement) => [settlementGroup(settlement), settlementLines(settlement, parties)]),
  );
  const overview = calculatedOverview(allocation, source);
  const known = knownHeadings([...groups.values(), overview], settlements);
  const lines = matchLines(published, new Map([...settled, ...groups]), overview, findings);
  const rated = new Set(lines.flatMap(({ calculated }) => [...(calculated?.rates.keys() ?? [])]));
  findings.push(
    ...unknownHeadings(
      published.flatMap(({ figures }) => figures),
      ({ heading, amount }) => amount === null || known.has(foldHeading(heading)),
    ),
    ...unknownHeadings(
      lines.flatMap((line) => line.published.figures),
      ({ heading, rate }) => rate === undefined || rated.has(sumHeading(rateHeading(heading) ?? '')),
    ),
    ...wordsAsFigures(all, source.wanted.own),
  );

  const names = parties.parties.map(({ name }) => name);
  const againstThemselves = [
    ...[...groups].flatMap(([group, calculated]) => {
      const ofGroup = lines.filter((line) => line.group === group);
      return totalsAgainstRows(group, ofGroup, calculated, known, names);
    }),
    ...overviewAgainstGroups(lines, groups, known),
  ];
  const comparisons = compareFigures({ lines, known, isReported: isReportedBy(againstThemselves) }, findings);
  return { comparisons, findings: [...findings, ...againstThemselves, ...publishedRounded(comparisons)] };
}

/** That figures agree no closer than they were printed is told once. */
function publishedRounded(comparisons: readonly Comparison[]): Finding[] {
  const rounded = comparisons.filter((one) => one.difference !== 0 && agrees(one));
  const [first] = rounded;
  if (first === undefined) return [];
  const params = { count: rounded.length, unit: first.within * 2 };
  return [finding('note', 'published-rounded', first.cell, params)];
}

/** What is reconciled beside the amounts: subtotals, kr. per inhabitant and settlements. */
export interface ReconciledBeside extends Pick<Settings, 'subtotal' | 'inhabitants'> {
  readonly settlements: readonly Settlement[];
}

/** Folded headings that figures are calculated under. */
function knownHeadings(
  tables: readonly CalculatedLines[],
  settlements: readonly Settlement[],
): ReadonlySet<string> {
  const totals = tables.flatMap((lines) => lines.get(foldText(rowLabels.total)) ?? []);
  const settled = settlements.length === 0 ? [] : SETTLEMENT_HEADINGS;
  return new Set([...totals.flatMap(({ figures }) => [...figures.keys()]), SUM, TOTAL_PRICE, ...settled]);
}

function reachedBy({ groups }: Allocation): number[] {
  return [...new Set(groups.flatMap(({ parties }) => parties.map(({ party }) => party)))];
}

/** Whether a finding says of the cell already what is calculated: saying it twice helps nobody. */
function isReportedBy(findings: readonly Finding[]): (cell: CellRef) => boolean {
  const reported = new Set(findings.map(({ cell }) => JSON.stringify(cell)));
  return (cell) => reported.has(JSON.stringify(cell));
}

/** `published-heading-unknown` for each heading that figures are printed under but none are calculated, amounts or kr. per inhabitant, at the first such figure. */
function unknownHeadings(
  figures: readonly PublishedFigure[],
  isKnown: (figure: PublishedFigure) => boolean,
): Finding[] {
  const firsts = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    if (!isKnown(figure)) remembered(firsts, foldHeading(figure.heading), () => figure);
  }
  return Array.from(firsts.values(), ({ heading, cell }) =>
    finding('warning', 'published-heading-unknown', cell, { heading }),
  );
}

/** `amount-not-a-number` for each word under a heading of the sheets' amounts, in a column without any figures. */
function wordsAsFigures(published: readonly PublishedLine[], own: ReadonlySet<string>): Finding[] {
  return published
    .flatMap(({ words = [] }) => words)
    .flatMap(({ heading, text, cell }) =>
      own.has(foldHeading(heading)) ? [finding('warning', 'amount-not-a-number', cell, { text })] : [],
    );
}
