import { addToList } from '../../cells/addToList';
import { addFigures, type Figures } from './figures';
import type { CostTable } from '../../costs/costRow';
import type { Ore } from '../../money/ore';
import { populationOf, inhabitantsAmong } from '../../parties/inhabitants';
import type { PartyTable } from '../../parties/party';
import { subtotalsOf } from '../../parties/subtotals';
import type { Settings } from '../../settings/settings';
import { foldText } from '../../tables/foldText';
import { rowLabels, subtotalLabel } from '../../texts/sheetHeadings';
import type { Allocation, GroupAllocation } from '../allocation';
import { type GroupFigures, groupFigures, type WantedHeadings } from './groupFigures';
import { type PricedRow, withPrices } from './repeatedPrices';
import type { ExactNumber } from '../../money/exactNumber';
import type { Ratio } from '../../money/ratio';
import { SUM } from './headings';

/** What a line of a published table shows. */
export type LineKind = 'row' | 'party' | 'subtotal' | 'sector' | 'total';

/** A line as the sheets would print it. */
export interface CalculatedLine {
  readonly kind: LineKind;
  readonly figures: Figures;
  /** Kr. per inhabitant; none where no inhabitants are known, and none of cost rows. */
  readonly rates: Rates;
  /** Of a total, and of rows of one name together: the sum of prices where a row that is repeated for each sector counts once. Missing where none is. */
  readonly pricesOnce?: Ore;
}

/** The lines of a group's sheet or of the overview by folded name: cost rows (in the overview last), recipients, subtotals and sectors, the total. */
export type CalculatedLines = ReadonlyMap<string, readonly CalculatedLine[]>;

/** What lines are calculated from, beside the allocation. */
export interface LineSource {
  readonly costs: CostTable;
  readonly parties: PartyTable;
  readonly settings: Pick<Settings, 'subtotal' | 'inhabitants'>;
  /** `Party.index` of all who get anything in any group. */
  readonly everyone: readonly number[];
  readonly wanted: WantedHeadings;
}

/**
 * The calculated lines of a group. Recipients with equal names in two sectors count as one, with the pots of both, and
 * stand there as often as there are of them, since either may have been printed with its own pots.
 */
export function calculatedLines(group: GroupAllocation, source: LineSource): CalculatedLines {
  const lines = new Map<string, CalculatedLine[]>();
  const figures = groupFigures(group, source.wanted);
  const rows = rowsOf(group, figures, source.costs);
  for (const { label, line } of rows) addLine(lines, label, line);
  const prices = rows.flatMap(({ label, price }) => (price === null ? [] : [{ label, price }]));
  addSums(lines, figures, prices, source);
  return lines;
}

/** The calculated lines of the overview: each recipient and subtotal, and the total, added up over the groups; last the cost rows of all. */
export function calculatedOverview({ groups }: Allocation, source: LineSource): CalculatedLines {
  const lines = new Map<string, CalculatedLine[]>();
  const all = groups.map((group) => ({ group, figures: groupFigures(group, source.wanted) }));
  const addedUp = (figuresOf: (figures: GroupFigures) => Figures): Figures =>
    addFigures(all.map(({ figures }) => figuresOf(figures)));
  const sums: Sums = {
    figuresOfParty: (party) => addedUp((figures) => figures.figuresOfParty(party)),
    figuresOfSector: (sector, members) => addedUp((figures) => figures.figuresOfSector(sector, members)),
    total: addedUp(({ total }) => total),
  };
  addSums(lines, sums, [], source);
  for (const { group, figures } of all) {
    for (const { label, line } of rowsOf(group, figures, source.costs)) addLine(lines, label, line);
  }
  return lines;
}

/** What all lines but the cost rows show. */
type Sums = Omit<GroupFigures, 'figuresOf'>;

/** Recipients by name and the subtotals of `Mellemtotal` by theirs, sectors, and the total with its prices. */
function addSums(
  lines: Map<string, CalculatedLine[]>,
  { figuresOfParty, figuresOfSector, total }: Sums,
  prices: readonly PricedRow[],
  { parties: table, settings, everyone, wanted }: LineSource,
): void {
  const { parties, sectors } = table;
  const population = wanted.hasRates ? populationOf(table, settings.inhabitants) : null;
  const rates = (figures: Figures, members: readonly number[]): Rates =>
    calculatedRates(figures, population === null ? null : inhabitantsAmong(members, population, table));
  const sameName = new Map<string, number[]>();
  for (const { index, name } of parties) addToList(sameName, foldText(name), index);
  for (const [name, indexes] of sameName) {
    const figures = addFigures(indexes.map(figuresOfParty));
    const line: CalculatedLine = { kind: 'party', figures, rates: rates(figures, indexes) };
    indexes.forEach(() => addLine(lines, name, line));
  }
  const reached = new Set(everyone);
  for (const { name, members } of subtotalsOf(table, settings.subtotal) ?? []) {
    const figures = addFigures(members.map(figuresOfParty));
    const among = members.filter((member) => reached.has(member));
    addLine(lines, subtotalLabel(name), { kind: 'subtotal', figures, rates: rates(figures, among) });
  }
  for (const sector of sectors.length < 2 ? [] : sectors) {
    const members = everyone.filter((party) => parties[party]?.sector === sector);
    const figures = figuresOfSector(sector, members);
    const line: CalculatedLine = { kind: 'sector', figures, rates: rates(figures, members) };
    // `Kommuner i alt`, also as `I alt kommuner` or `Kommunerne i alt`, unless something else is called so.
    const names = [sector, `${sector}ne`, `${sector}en`].map(subtotalLabel);
    for (const name of [...names, `I alt ${sector}`]) {
      if (!lines.has(foldText(name))) addLine(lines, name, line);
    }
  }
  const priced = withPrices(total, prices);
  addLine(lines, rowLabels.total, { kind: 'total', ...priced, rates: rates(total, everyone) });
}

interface RowLine {
  readonly label: string;
  readonly price: Ore | null;
  readonly line: CalculatedLine;
}

function rowsOf({ rows }: GroupAllocation, { figuresOf }: GroupFigures, costs: CostTable): RowLine[] {
  return rows.map(({ row, amounts }) => {
    const { label = '', totalPrice: price = null } = costs.rows[row] ?? {};
    const { figures } = withPrices(figuresOf(amounts), price === null ? [] : [{ label, price }]);
    return { label, price, line: { kind: 'row', figures, rates: new Map() } };
  });
}

function addLine(lines: Map<string, CalculatedLine[]>, name: string, line: CalculatedLine): void {
  addToList(lines, foldText(name), line);
}

/** Kr. per inhabitant, exactly, by the folded heading of the sum it is of: `i alt`, `i alt 2021`, `i alt kommuner 2021`. */
type Rates = ReadonlyMap<string, Ratio>;

/** The rates of a line: each of its sums by the line's inhabitants. */
function calculatedRates(figures: Figures, inhabitants: ExactNumber | null): Rates {
  if (inhabitants === null || inhabitants.coefficient <= 0n) return new Map();
  const { coefficient, decimals } = inhabitants;
  return new Map(
    [...figures]
      .filter(([heading]) => heading.startsWith(SUM))
      .map(([heading, amount]) => [
        heading,
        { numerator: BigInt(amount) * 10n ** BigInt(decimals), denominator: coefficient * 100n },
      ]),
  );
}
