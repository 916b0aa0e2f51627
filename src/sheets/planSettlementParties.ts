import type { Settlement } from '../allocation/settlement';
import { finding } from '../findings/finding';
import { identityColumns } from '../parties/identityColumns';
import { findingText } from '../texts/findingText';
import { sheetTexts } from '../texts/sheetTexts';
import { figures, SENTENCES, WORDS } from './columnPlans';
import { amountPlaces, balanceCells } from './amountPlaces';
import { columnRange, kronerCell, sumOf, referenceTo } from './cells';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { SETTLEMENT_COLUMNS, settlementPartiesLayout } from './layouts/settlementLayouts';
import type { Tables } from './planAllocationSheet';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';
import { unitNotes } from './sheetNotes';

/** The recipients of a settlement, and after the amounts what they are known by: sector, EAN, CVR, account and code. */
export function planSettlementParties(
  settlement: Settlement,
  { parties, settings }: Tables,
  blocks: { readonly parties: string; readonly costs: string },
  format: string,
): BlockPlan {
  const { lines, rows: costRows, year, isPaidGiven, differences } = settlement;
  const block = blocks.parties;
  const identities = identityColumns(parties);
  const hasSectors = parties.sectors.length > 0;
  const extra = identities.length + (hasSectors ? 1 : 0);
  const blanks = Array<null>(extra).fill(null);
  const at = (row: number, column: number) => columnRange(block, row, column);
  const dueAt = (row: number): CellPlan => ({
    formula: ['ROUND(', at(row, SETTLEMENT_COLUMNS.accounts), '-', at(row, SETTLEMENT_COLUMNS.paid), ',2)'],
  });
  const costTotal = (column: number): CellPlan =>
    referenceTo(columnRange(blocks.costs, 1 + costRows.length, column));
  const texts = sheetTexts(settings.language);
  const paidNote = findingText(finding('note', 'paid-not-given', null, { year }), settings.language);
  const notes = [
    ...unitNotes(settings.displayUnit, texts),
    ...(isPaidGiven ? [] : [paidNote.message]),
    texts.settlementSign,
  ];
  const layout = settlementPartiesLayout(settlement, parties);
  const places = amountPlaces(layout, block);
  const rows = plannedRows(layout, ({ label, about }, at): RowPlan => {
    switch (about.kind) {
      case 'party': {
        const { party, budget, accounts, paid } = itemAt(lines, at - 1);
        const sector = hasSectors ? [itemAt(parties.parties, party).sector || null] : [];
        const texts = identities.map(({ values }) => (values[party]?.shown ?? values[party]?.text) || null);
        const amounts = [kronerCell(budget), kronerCell(accounts), kronerCell(paid), dueAt(at)];
        return { kind: 'item', cells: [label, ...amounts, ...sector, ...texts] };
      }
      case 'difference': {
        const left = [kronerCell(differences.budget), kronerCell(differences.accounts), null, dueAt(at)];
        return { kind: 'difference', cells: [label, ...left, ...blanks] };
      }
      case 'total': {
        const handedIn = [costTotal(SETTLEMENT_COLUMNS.budget), costTotal(SETTLEMENT_COLUMNS.accounts)];
        const paid = sumOf(columnRange(block, 1, SETTLEMENT_COLUMNS.paid, lines.length));
        return { kind: 'total', cells: [label, ...handedIn, paid, dueAt(at), ...blanks] };
      }
      case 'check':
        return { kind: 'check', cells: [label, ...balanceCells(places, 4), ...blanks] };
    }
  });
  return {
    definedName: block,
    columns: columns(format, extra),
    rows: [...rows, ...notes.map((text): RowPlan => ({ kind: 'note', cells: [text] }))],
    liveChecks: { rows: 'check', columns: places.map(({ column }) => column), good: 0 },
  };
}

function columns(format: string, extra: number): ColumnPlan[] {
  const amounts = Array<ColumnPlan>(4).fill(figures(format));
  return [SENTENCES, ...amounts, ...Array<ColumnPlan>(extra).fill(WORDS)];
}
