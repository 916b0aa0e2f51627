import type { Allocation } from '../allocation/allocation';
import { exactAsDouble } from '../money/exactAsDouble';
import { perInhabitant } from '../money/perInhabitant';
import { sheetTexts } from '../texts/sheetTexts';
import { figures, SENTENCES, ORE_FORMAT, WHOLE_FORMAT } from './columnPlans';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { columnWidths } from './columnWidths';
import { plannedRows } from './layouts/blockLayout';
import { ratesBlockLayout } from './layouts/ratesBlockLayout';
import type { Tables } from './planAllocationSheet';
import type { RateBase } from './rates';
import { rateTable, type RateRow } from './rateTable';
import type { BlockPlan, CellPlan, RowKind, RowPlan, SheetPlan } from './sheetPlan';

const KINDS: Readonly<Record<RateRow['kind'], RowKind>> = {
  party: 'item',
  subtotal: 'subtotal',
  sector: 'subtotal',
  all: 'total',
};

/** `Kr. pr. indbygger`: kr. per inhabitant with two decimals, as plain values from the exact amounts, and the inhabitants they were divided by. */
export function planRates(
  allocation: Allocation,
  { parties, settings }: Tables,
  rates: RateBase,
  sheet: ChosenSheet,
): SheetPlan {
  const table = rateTable(allocation, parties, settings, rates);
  const note = sheetTexts(settings.language).ratesNote(rates.driver, parties.sectors.length > 1);
  const block: BlockPlan = {
    definedName: sheet.definedName,
    columns: [SENTENCES, figures(WHOLE_FORMAT), ...table.columns.map(() => figures(ORE_FORMAT))],
    rows: [
      ...plannedRows(ratesBlockLayout(table), ({ label, about: { of: row } }): RowPlan => {
        const { inhabitants } = row;
        const cells = table.columns.map((column) => {
          const amount = table.amountOf(row, column);
          return Number.isNaN(amount) ? null : perInhabitant(amount, inhabitants);
        });
        const people = inhabitants === null ? null : exactAsDouble(inhabitants);
        return { kind: KINDS[row.kind], cells: [label, people, ...cells] };
      }),
      { kind: 'note', cells: [note] },
    ],
  };
  return { ...planSheet(sheet, [block], []), columnWidths: columnWidths([withBrokenHeadings(block)], 0) };
}

/** A rate is short, so the columns are as wide as the longest word of a heading, which is shown on several lines. */
function withBrokenHeadings(block: BlockPlan): BlockPlan {
  const broken = (cell: CellPlan): CellPlan => (typeof cell === 'string' ? cell.replaceAll(' ', '\n') : cell);
  const rows = block.rows.map((row) =>
    row.kind === 'heading' ? { ...row, cells: row.cells.map(broken) } : row,
  );
  return { ...block, rows };
}
