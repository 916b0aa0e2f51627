import { addToList } from '../../cells/addToList';
import type { Figures } from './figures';
import type { CostTable, Year } from '../../costs/costRow';
import type { ExactNumber } from '../../money/exactNumber';
import type { Ore } from '../../money/ore';
import { populationOf } from '../../parties/inhabitants';
import { inhabitantsAmong } from '../../parties/inhabitantsAmong';
import type { PartyTable } from '../../parties/party';
import { subtotalsOf } from '../../parties/subtotals';
import type { Settings } from '../../settings/settings';
import { foldText } from '../../tables/foldText';
import { rowLabels, subtotalLabel } from '../../texts/sheetHeadings';
import { yearHeading } from '../../texts/yearHeading';
import type { Allocation, GroupAllocation } from '../allocation';
import { potHeading } from '../potHeading';
import { calculatedRates, type Rates } from './calculatedRates';
import { type GroupFigures, groupFigures } from './groupFigures';
import { foldHeading, TOTAL_PRICE } from './headings';
import { type PricedRow, pricesOnce } from './repeatedPrices';

/** What a line of a published table shows. */
export type LineKind = 'row' | 'party' | 'subtotal' | 'sector' | 'total';

/** A line as the sheets would print it. */
export interface CalculatedLine {
  readonly kind: LineKind;
  readonly figures: Figures;
  /** Kr. per inhabitant; none where no inhabitants are known, and none of cost rows. */
  readonly rates: Rates;
  /** Of a total: the sum of prices where a row that is repeated for each sector counts once. Missing where none is. */
  readonly pricesOnce?: Ore;
}

/** The lines of a group's sheet or of the overview by folded name: first cost rows, then recipients, subtotals and sectors, then the total. */
export type CalculatedLines = ReadonlyMap<string, readonly CalculatedLine[]>;

/** What lines are calculated from, beside the allocation. */
export interface LineSource {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly settings: Pick<Settings, 'subtotal' | 'inhabitants'>;
  /** `Party.index` of all who get anything in any group. */
  readonly everyone: readonly number[];
}

/**
 * The calculated lines of a group. Recipients with equal names in two sectors count as one, with the pots of both, and
 * stand there as often as there are of them, since either may have been printed with its own pots.
 */
export function calculatedLines(group: GroupAllocation, source: LineSource): CalculatedLines {
  const { figuresOf, figuresOfParty, figuresOfSector, total } = groupFigures(group);
  const lines = new Map<string, CalculatedLine[]>();
  const priced: PricedRow[] = [];
  for (const { row, amounts } of group.rows) {
    const { label = '', totalPrice = null } = source.costs.rows[row] ?? {};
    if (totalPrice !== null) priced.push({ label, price: totalPrice });
    const figures = withPrice(figuresOf(amounts), totalPrice);
    addLine(lines, label, { kind: 'row', figures, rates: new Map() });
  }
  const rates = rateReader([group], source);
  addParties(lines, source, figuresOfParty, rates);
  addSectors(lines, source, figuresOfSector, rates);
  const price = priced.length === 0 ? null : priced.reduce((sum, row) => sum + row.price, 0);
  const once = pricesOnce(priced);
  addLine(lines, rowLabels.total, {
    kind: 'total',
    figures: withPrice(total, price),
    rates: rates(total, source.everyone),
    ...(price === null || once === price ? {} : { pricesOnce: once }),
  });
  return lines;
}

/** The calculated lines of the overview: each recipient and subtotal, and the total, added up over the groups. */
export function calculatedOverview({ groups }: Allocation, source: LineSource): CalculatedLines {
  const lines = new Map<string, CalculatedLine[]>();
  const all = groups.map(groupFigures);
  const rates = rateReader(groups, source);
  const ofParty = (party: number): Figures => added(all.map(({ figuresOfParty }) => figuresOfParty(party)));
  addParties(lines, source, ofParty, rates);
  addSectors(
    lines,
    source,
    (sector, members) => added(all.map(({ figuresOfSector }) => figuresOfSector(sector, members))),
    rates,
  );
  const total = added(all.map((figures) => figures.total));
  addLine(lines, rowLabels.total, { kind: 'total', figures: total, rates: rates(total, source.everyone) });
  return lines;
}

type RateReader = (figures: Figures, members: readonly number[]) => Rates;

function rateReader(
  groups: readonly GroupAllocation[],
  { parties, settings }: Pick<LineSource, 'parties' | 'settings'>,
): RateReader {
  const population = populationOf(parties, settings.inhabitants);
  const years = new Map<string, Year>(
    groups.flatMap(({ pots }) => pots.map((pot) => [foldHeading(potHeading(pot)), pot.year] as const)),
  );
  const yearOf = (heading: string): string => foldText(yearHeading(years.get(heading) ?? null));
  const among = (members: readonly number[]): ExactNumber | null =>
    population === null ? null : inhabitantsAmong(members, population, parties);
  return (figures, members) => calculatedRates(figures, among(members), yearOf);
}

/** Recipients by name, and the subtotals of `Mellemtotal` by theirs. */
function addParties(
  lines: Map<string, CalculatedLine[]>,
  { parties, settings, everyone }: LineSource,
  figuresOfParty: (party: number) => Figures,
  rates: RateReader,
): void {
  const sameName = new Map<string, number[]>();
  for (const { index, name } of parties.parties) {
    addToList(sameName, foldText(name), index);
  }
  for (const [name, indexes] of sameName) {
    const figures = added(indexes.map(figuresOfParty));
    const line: CalculatedLine = { kind: 'party', figures, rates: rates(figures, indexes) };
    indexes.forEach(() => addLine(lines, name, line));
  }
  const reached = new Set(everyone);
  for (const { name, members } of subtotalsOf(parties, settings.subtotal) ?? []) {
    const figures = added(members.map(figuresOfParty));
    const among = members.filter((member) => reached.has(member));
    addLine(lines, subtotalLabel(name), { kind: 'subtotal', figures, rates: rates(figures, among) });
  }
}

/** `Kommuner i alt`, also as `I alt kommuner` or `Kommunerne i alt`, unless something else is called so. */
function addSectors(
  lines: Map<string, CalculatedLine[]>,
  { parties: { parties, sectors }, everyone }: LineSource,
  figuresOfSector: GroupFigures['figuresOfSector'],
  rates: RateReader,
): void {
  if (sectors.length < 2) return;
  for (const sector of sectors) {
    const members = everyone.filter((party) => parties[party]?.sector === sector);
    const figures = figuresOfSector(sector, members);
    const line: CalculatedLine = { kind: 'sector', figures, rates: rates(figures, members) };
    const names = [sector, `${sector}ne`, `${sector}en`].map(subtotalLabel);
    for (const name of [...names, `I alt ${sector}`]) {
      if (!lines.has(foldText(name))) addLine(lines, name, line);
    }
  }
}

function addLine(lines: Map<string, CalculatedLine[]>, name: string, line: CalculatedLine): void {
  addToList(lines, foldText(name), line);
}

function withPrice(figures: Figures, price: Ore | null): Figures {
  return price === null ? figures : new Map([...figures, [TOTAL_PRICE, price]]);
}

function added(all: readonly Figures[]): Figures {
  const sums = new Map<string, Ore>();
  for (const figures of all) {
    for (const [heading, amount] of figures) sums.set(heading, (sums.get(heading) ?? 0) + amount);
  }
  return sums;
}
