import type { CostTable } from '../../costs/costRow';
import type { Ore } from '../../money/ore';
import type { PartyTable } from '../../parties/party';
import { foldText } from '../../tables/foldText';
import { rowLabels } from '../../texts/sheetHeadings';
import type { Allocation, GroupAllocation } from '../allocation';
import { potHeading } from '../potHeading';
import { foldHeading, SUM, TOTAL_PRICE } from './headings';

/** What a line of a published table shows. */
export type LineKind = 'row' | 'party' | 'total';

/** Øre by folded heading; a heading that does not apply is missing. */
export type Figures = ReadonlyMap<string, Ore>;

/** A line as the sheets would print it. */
export interface CalculatedLine {
  readonly kind: LineKind;
  readonly figures: Figures;
}

/** The lines of a group's sheet or of the overview by folded name: first cost rows, then recipients, then the total. */
export type CalculatedLines = ReadonlyMap<string, readonly CalculatedLine[]>;

/**
 * The calculated lines of a group. Recipients with equal names in two sectors count as one, with the pots of both, and
 * stand there as often as there are of them, since either may have been printed with its own pots.
 */
export function calculatedLines(
  group: GroupAllocation,
  costs: CostTable,
  parties: PartyTable,
): CalculatedLines {
  const { figuresOf, figuresOfParty, total } = groupFigures(group);
  const lines = new Map<string, CalculatedLine[]>();
  const prices: Ore[] = [];
  for (const { row, amounts } of group.rows) {
    const { label = '', totalPrice = null } = costs.rows[row] ?? {};
    if (totalPrice !== null) prices.push(totalPrice);
    const figures = priced(figuresOf(amounts), totalPrice);
    addLine(lines, label, { kind: 'row', figures });
  }
  addParties(lines, parties, figuresOfParty);
  const price = prices.length === 0 ? null : prices.reduce((sum, amount) => sum + amount, 0);
  addLine(lines, rowLabels.total, { kind: 'total', figures: priced(total, price) });
  return lines;
}

/** The calculated lines of the overview: each recipient, and the total, added up over the groups. */
export function calculatedOverview({ groups }: Allocation, parties: PartyTable): CalculatedLines {
  const lines = new Map<string, CalculatedLine[]>();
  const all = groups.map(groupFigures);
  addParties(lines, parties, (party) => added(all.map(({ figuresOfParty }) => figuresOfParty(party))));
  addLine(lines, rowLabels.total, { kind: 'total', figures: added(all.map(({ total }) => total)) });
  return lines;
}

function addParties(
  lines: Map<string, CalculatedLine[]>,
  { parties }: PartyTable,
  figuresOfParty: (party: number) => Figures,
): void {
  const sameName = new Map<string, number[]>();
  for (const { index, name } of parties) {
    pushTo(sameName, foldText(name), index);
  }
  for (const [name, indexes] of sameName) {
    const line: CalculatedLine = { kind: 'party', figures: added(indexes.map(figuresOfParty)) };
    indexes.forEach(() => addLine(lines, name, line));
  }
}

function addLine(lines: Map<string, CalculatedLine[]>, name: string, line: CalculatedLine): void {
  pushTo(lines, foldText(name), line);
}

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** A group's amounts under their headings, with their sum: any by its pots, a recipient's, and the totals. */
function groupFigures({ pots, parties, totals }: GroupAllocation) {
  const headings = pots.map((pot) => foldHeading(potHeading(pot)));
  const amountsOf = new Map(parties.map(({ party, amounts }) => [party, amounts]));

  const figuresOf = (amounts: ArrayLike<number>): Figures => {
    const figures = new Map<string, Ore>();
    headings.forEach((heading, place) => {
      const amount = amounts[place] ?? NaN;
      if (!Number.isNaN(amount)) figures.set(heading, amount);
    });
    const sum = [...figures.values()].reduce((total, amount) => total + amount, 0);
    return figures.set(SUM, sum);
  };
  const figuresOfParty = (party: number): Figures => figuresOf(amountsOf.get(party) ?? []);
  return { figuresOf, figuresOfParty, total: figuresOf(totals) };
}

function priced(figures: Figures, price: Ore | null): Figures {
  return price === null ? figures : new Map([...figures, [TOTAL_PRICE, price]]);
}

function added(all: readonly Figures[]): Figures {
  const sums = new Map<string, Ore>();
  for (const figures of all) {
    for (const [heading, amount] of figures) sums.set(heading, (sums.get(heading) ?? 0) + amount);
  }
  return sums;
}
