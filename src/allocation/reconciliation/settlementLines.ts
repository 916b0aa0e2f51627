import type { PartyTable } from '../../parties/party';
import { foldText } from '../../tables/foldText';
import { rowLabels, settlementHeadings, sheetNames } from '../../texts/sheetHeadings';
import type { Settlement } from '../settlement';
import type { CalculatedLine, CalculatedLines } from './calculatedLines';
import type { Figures } from './figures';

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
  const sums = new Map<string, { budget: number; accounts: number; paid: number }>();
  for (const { party, budget, accounts, paid } of lines) {
    const name = foldText(parties[party]?.name ?? '');
    const sum = sums.get(name) ?? { budget: 0, accounts: 0, paid: 0 };
    sums.set(name, {
      budget: sum.budget + budget,
      accounts: sum.accounts + accounts,
      paid: sum.paid + paid,
    });
  }
  const total = {
    budget: rows.reduce((sum, { budget }) => sum + budget, 0),
    accounts: rows.reduce((sum, { accounts }) => sum + accounts, 0),
    paid: lines.reduce((sum, { paid }) => sum + paid, 0),
  };
  const line = (kind: CalculatedLine['kind'], amounts: typeof total): CalculatedLine => {
    const due = amounts.accounts - amounts.paid;
    const figures: Figures = new Map(
      [amounts.budget, amounts.accounts, amounts.paid, due].map((amount, index) => [
        SETTLEMENT_HEADINGS[index] ?? '',
        amount,
      ]),
    );
    return { kind, figures, rates: new Map() };
  };
  return new Map([
    ...[...sums].map(([name, amounts]) => [name, [line('party', amounts)]] as const),
    [foldText(rowLabels.total), [line('total', total)]] as const,
  ]);
}
