import { addToList } from '../../cells/addToList';
import type { PartyTable } from '../../parties/party';
import { foldText } from '../../tables/foldText';
import { rowLabels, settlementHeadings, sheetNames } from '../../texts/sheetHeadings';
import type { Settlement, SettlementLine } from '../settlement';
import type { CalculatedLine, CalculatedLines } from './calculatedLines';
import { addFigures, type Figures } from './figures';

/** The folded headings of a settlement's figures. */
export const SETTLEMENT_HEADINGS = [
  settlementHeadings.budget,
  settlementHeadings.accounts,
  settlementHeadings.paid,
  settlementHeadings.due,
].map(foldText);

/** What `Offentliggjort.Gruppe` calls a settlement: `Afregning 2021`. */
export function settlementGroup({ year }: Settlement): string {
  return `${sheetNames.settlement} ${year}`;
}

/** The lines of `Afregning <år>`: each recipient, those of equal names together, and the total of what was handed in. */
export function settlementLines(settlement: Settlement, { parties }: PartyTable): CalculatedLines {
  const { lines, rows } = settlement;
  const sameName = new Map<string, Figures[]>();
  for (const line of lines) addToList(sameName, foldText(parties[line.party]?.name ?? ''), figuresOf(line));
  const total = addFigures([
    ...rows.map((row) => figuresOf({ ...row, paid: 0 })),
    ...lines.map(({ paid }) => figuresOf({ budget: 0, accounts: 0, paid })),
  ]);
  return new Map([
    ...[...sameName].map(([name, all]) => [name, [lineOf('party', addFigures(all))]] as const),
    [foldText(rowLabels.total), [lineOf('total', total)]] as const,
  ]);
}

function figuresOf({ budget, accounts, paid }: Omit<SettlementLine, 'party'>): Figures {
  const amounts = [budget, accounts, paid, accounts - paid];
  return new Map(SETTLEMENT_HEADINGS.map((heading, index) => [heading, amounts[index] ?? 0]));
}

function lineOf(kind: CalculatedLine['kind'], figures: Figures): CalculatedLine {
  return { kind, figures, rates: new Map() };
}
