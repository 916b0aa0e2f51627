import { type ComparedKey, type KeyComparison, sharesTheSame } from '../allocation/keyComparison';
import { perInhabitant } from '../money/perInhabitant';
import { populationOf, inhabitantsAmong } from '../parties/inhabitants';
import { sheetTexts } from '../texts/sheetTexts';
import { figures, SENTENCES, amountFormat, ORE_FORMAT } from './columnPlans';
import { amountPlaces, balanceCells } from './amountPlaces';
import { columnRange, kronerCell, sumOf } from './cells';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { plannedRows } from './layouts/blockLayout';
import { comparedColumns, comparisonBlockLayout } from './layouts/comparisonBlockLayout';
import type { Tables } from './planAllocationSheet';
import type { CellPlan, RowPlan, SheetPlan } from './sheetPlan';
import { unitNotes } from './sheetNotes';

/**
 * `Sammenligning`: what each recipient gets by `Nøgle`, and by `Nøgle B` and `C` with the difference to it; kr. per
 * inhabitant where inhabitants are known. Differences add up to 0, since every key shares the same amounts; only a rate
 * may come to another amount by another key.
 */
export function planKeyComparison(
  comparison: KeyComparison,
  { parties, settings }: Tables,
  sheet: ChosenSheet,
): SheetPlan {
  const block = sheet.definedName;
  const population = populationOf(parties, settings.inhabitants);
  const layout = comparisonBlockLayout(comparison, population !== null, parties);
  const columns = comparedColumns(comparison, population !== null);
  const places = amountPlaces(layout, block);
  const texts = sheetTexts(settings.language);
  const { own, others } = comparison;
  const all = [own, ...others];

  const cells = (
    amountOf: (key: Omit<ComparedKey, 'other'>) => number,
    inhabitants: Parameters<typeof perInhabitant>[1],
  ): CellPlan[] =>
    all.flatMap((key, index): CellPlan[] => {
      const amount = amountOf(key);
      const rate = population === null ? [] : [perInhabitant(amount, inhabitants)];
      const difference = index === 0 ? [] : [kronerCell(amount - amountOf(own))];
      return [kronerCell(amount), ...difference, ...rate];
    });
  const everybody = population === null ? null : inhabitantsAmong(comparison.parties, population, parties);
  const rows = plannedRows(layout, ({ label, about }, at): RowPlan => {
    switch (about.kind) {
      case 'party': {
        const { party } = about;
        const amounts = cells(({ amounts: of }) => of.get(party) ?? 0, population?.[party] ?? null);
        return { kind: 'item', cells: [label, ...amounts] };
      }
      case 'difference':
        return { kind: 'difference', cells: [label, ...cells(({ difference }) => difference, null)] };
      case 'total': {
        // What was handed in stands as values; the differences are native sums.
        const values = cells(({ total }) => total, everybody);
        const sums = columns.map(({ what }, index) =>
          what === 'difference' ? sumOf(columnRange(block, 1, 1 + index, at - 1)) : (values[index] ?? null),
        );
        return { kind: 'total', cells: [label, ...sums] };
      }
      case 'check':
        return { kind: 'check', cells: [label, ...balanceCells(places, columns.length)] };
    }
  });
  const formats = all.flatMap(({ amounts, difference, total }) => [...amounts.values(), difference, total]);
  const format = amountFormat(settings.displayUnit, formats);
  const notes = [...unitNotes(settings.displayUnit, texts), texts.comparisonNote(sharesTheSame(comparison))];
  const plan = {
    definedName: block,
    columns: [SENTENCES, ...columns.map(({ what }) => figures(what === 'rate' ? ORE_FORMAT : format))],
    rows: [...rows, ...notes.map((text): RowPlan => ({ kind: 'note', cells: [text] }))],
    liveChecks: { rows: 'check', columns: places.map(({ column }) => column), good: 0 },
  } as const;
  const totals = all.map(({ total }) => total);
  return planSheet(sheet, [plan], totals);
}
