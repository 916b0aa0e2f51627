import type { Settlement, SettlementLine } from '../allocation/settlement';
import { finding } from '../findings/finding';
import { identityColumns } from '../parties/identityColumns';
import type { PartyColumn, PartyTable } from '../parties/party';
import { findingText } from '../texts/findingText';
import { allocationHeadings, rowLabels, settlementHeadings } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { balanceOf } from './amountPlaces';
import { columnRange, kroner, sumOf, valueOf } from './cells';
import { itemAt } from './itemAt';
import type { Tables } from './planAllocationSheet';
import { SETTLEMENT_COLUMNS, settlementLayout } from './settlementLayout';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';
import { unitNotes } from './unitNotes';

/** The recipients of a settlement, and after the amounts what they are known by: sector, EAN, CVR, account and code. */
export function planSettlementParties(
  settlement: Settlement,
  { parties, settings }: Tables,
  blocks: { readonly parties: string; readonly costs: string },
  format: string,
): BlockPlan {
  const { lines, rows: costRows, year, isPaidGiven, differences } = settlement;
  const block = blocks.parties;
  const { difference, total, places } = settlementLayout(settlement, block);
  const identities = identityColumns(parties);
  const hasSectors = parties.sectors.length > 0;
  const { party, budget, accounts, paid, due } = settlementHeadings;
  const extra = [
    ...(hasSectors ? [allocationHeadings.sector] : []),
    ...identities.map(({ heading }) => heading),
  ];
  const blanks = extra.map(() => null);
  const at = (row: number, column: number) => columnRange(block, row, column);
  const dueAt = (row: number): CellPlan => ({
    formula: ['ROUND(', at(row, SETTLEMENT_COLUMNS.accounts), '-', at(row, SETTLEMENT_COLUMNS.paid), ',2)'],
  });
  const costTotal = (column: number): CellPlan =>
    valueOf(columnRange(blocks.costs, 1 + costRows.length, column));
  const texts = sheetTexts(settings.language);
  const paidNote = findingText(finding('note', 'paid-not-given', null, { year }), settings.language);
  const notes = [
    ...unitNotes(settings.displayUnit, texts),
    ...(isPaidGiven ? [] : [paidNote.message]),
    texts.settlementSign,
  ];
  const [budgetPlace, accountsPlace, duePlace] = places.map(balanceOf);
  return {
    definedName: block,
    columns: columns(format, extra.length),
    rows: [
      { kind: 'heading', cells: [party, budget, accounts, paid, due, ...extra] },
      ...lines.map((line, index) => itemRow(line, dueAt(1 + index), parties, identities)),
      ...(difference === null
        ? []
        : [
            {
              kind: 'difference',
              cells: [
                rowLabels.difference,
                kroner(differences.budget),
                kroner(differences.accounts),
                null,
                dueAt(difference),
                ...blanks,
              ],
            } as const,
          ]),
      {
        kind: 'total',
        cells: [
          rowLabels.total,
          costTotal(SETTLEMENT_COLUMNS.budget),
          costTotal(SETTLEMENT_COLUMNS.accounts),
          sumOf(columnRange(block, 1, SETTLEMENT_COLUMNS.paid, lines.length)),
          dueAt(total),
          ...blanks,
        ],
      },
      {
        kind: 'check',
        cells: [
          rowLabels.check,
          budgetPlace ?? null,
          accountsPlace ?? null,
          null,
          duePlace ?? null,
          ...blanks,
        ],
      },
      ...notes.map((text): RowPlan => ({ kind: 'note', cells: [text] })),
    ],
    liveChecks: {
      rows: 'check',
      columns: [SETTLEMENT_COLUMNS.budget, SETTLEMENT_COLUMNS.accounts, SETTLEMENT_COLUMNS.due],
      good: 0,
    },
  };
}

function itemRow(
  { party, budget, accounts, paid }: SettlementLine,
  due: CellPlan,
  { parties, sectors }: PartyTable,
  identities: readonly PartyColumn[],
): RowPlan {
  const { name, sector } = itemAt(parties, party);
  const texts = identities.map(({ values }) => {
    const value = values[party];
    return value === undefined ? null : (value.shown ?? value.text) || null;
  });
  const extra = [...(sectors.length > 0 ? [sector || null] : []), ...texts];
  return { kind: 'item', cells: [name, kroner(budget), kroner(accounts), kroner(paid), due, ...extra] };
}

function columns(format: string, extra: number): ColumnPlan[] {
  const amount: ColumnPlan = { format, align: 'right' };
  const text: ColumnPlan = { format: 'text', align: 'left' };
  return [{ ...text, wrap: true }, amount, amount, amount, amount, ...Array<ColumnPlan>(extra).fill(text)];
}
