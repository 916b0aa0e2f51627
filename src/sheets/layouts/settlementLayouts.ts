import type { Settlement } from '../../allocation/settlement';
import { identityColumns } from '../../parties/identityColumns';
import type { PartyTable } from '../../parties/party';
import { allocationHeadings, rowLabels, settlementHeadings } from '../../texts/sheetHeadings';
import { itemAt } from '../itemAt';
import type { AboutOf, BlockLayout } from './blockLayout';
import type { CostTable } from '../../costs/costRow';

/** The columns of amounts, after the name; budget and accounts stand in them in the block of cost rows too. */
export const SETTLEMENT_COLUMNS = { budget: 1, accounts: 2, paid: 3, due: 4 } as const;

/** The recipients of `Afregning <år>`: budget, accounts, paid, what is to be settled, and what they are known by. */
export function settlementPartiesLayout(
  { year, lines, differences }: Settlement,
  table: PartyTable,
): BlockLayout<AboutOf<'party' | 'difference' | 'total' | 'check'>> {
  const hasDifference = differences.budget !== 0 || differences.accounts !== 0;
  const { party, budget, accounts, paid, due } = settlementHeadings;
  const beside = [
    ...(table.sectors.length > 0 ? [allocationHeadings.sector] : []),
    ...identityColumns(table).map(({ heading }) => heading),
  ];
  const columns = (['budget', 'accounts', 'paid', 'due'] as const).map(
    (column) => ({ kind: 'settled', year, block: 'parties', column }) as const,
  );
  return {
    group: null,
    rows: [
      null,
      ...lines.map((line) => ({
        label: itemAt(table.parties, line.party).name,
        about: { kind: 'party', party: line.party } as const,
      })),
      ...(hasDifference ? [{ label: rowLabels.difference, about: { kind: 'difference' } as const }] : []),
      { label: rowLabels.total, about: { kind: 'total' } },
      { label: rowLabels.check, about: { kind: 'check' } },
    ],
    columns: [null, ...columns, ...beside.map(() => null)],
    headings: [party, budget, accounts, paid, due, ...beside],
  };
}

/** The cost rows of `Afregning <år>`, budget beside accounts. */
export function settlementCostsLayout(
  { year, rows }: Settlement,
  costs: CostTable,
): BlockLayout<AboutOf<'row' | 'total'>> {
  const { budget, accounts, deviation } = settlementHeadings;
  const columns = (['budget', 'accounts', 'deviation'] as const).map(
    (column) => ({ kind: 'settled', year, block: 'costs', column }) as const,
  );
  return {
    group: null,
    rows: [
      null,
      ...rows.map(({ row }) => ({
        label: itemAt(costs.rows, row).label,
        about: { kind: 'row', row } as const,
      })),
      { label: rowLabels.total, about: { kind: 'total' } },
    ],
    columns: [null, ...columns],
    headings: [allocationHeadings.cost, budget, accounts, deviation],
  };
}
