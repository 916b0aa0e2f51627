import { type ComparedKey, type KeyComparison, sharesTheSame } from '../allocation/keyComparison';
import { perInhabitant } from '../money/perInhabitant';
import { populationOf } from '../parties/inhabitants';
import { inhabitantsAmong } from '../parties/inhabitantsAmong';
import { sheetTexts } from '../texts/sheetTexts';
import { figures, SENTENCES } from './columnPlans';
import { amountFormat, ORE_FORMAT } from './amountFormat';
import { balanceOf } from './amountPlaces';
import { kroner } from './cells';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { comparisonLayout, type ComparisonLayout } from './comparisonLayout';
import { type AboutOf, type BlockRow, plannedRows } from './layouts/blockLayout';
import { comparisonBlockLayout } from './layouts/comparisonBlockLayout';
import type { Tables } from './planAllocationSheet';
import type { CellPlan, ColumnPlan, RowPlan, SheetPlan } from './sheetPlan';
import { unitNotes } from './unitNotes';

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
  const layout = comparisonLayout(comparison, population !== null, block);
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
      const difference = index === 0 ? [] : [kroner(amount - amountOf(own))];
      return [kroner(amount), ...difference, ...rate];
    });
  const everybody = population === null ? null : inhabitantsAmong(comparison.parties, population, parties);
  const planRow = ({ label, about }: ComparedRow): RowPlan => {
    switch (about.kind) {
      case 'party': {
        const { party } = about;
        const amounts = cells(({ amounts: of }) => of.get(party) ?? 0, population?.[party] ?? null);
        return { kind: 'item', cells: [label, ...amounts] };
      }
      case 'difference':
        return { kind: 'difference', cells: [label, ...cells(({ difference }) => difference, null)] };
      case 'total':
        return totalRow(
          label,
          layout,
          cells(({ total }) => total, everybody),
        );
      case 'check':
        return checkRow(label, layout);
    }
  };
  const formats = all.flatMap(({ amounts, difference, total }) => [...amounts.values(), difference, total]);
  const plan = {
    definedName: block,
    columns: columns(layout, amountFormat(settings.displayUnit, formats)),
    rows: [
      ...plannedRows(comparisonBlockLayout(comparison, population !== null, parties), planRow),
      ...[...unitNotes(settings.displayUnit, texts), texts.comparisonNote(sharesTheSame(comparison))].map(
        (text): RowPlan => ({
          kind: 'note',
          cells: [text],
        }),
      ),
    ],
    liveChecks: { rows: 'check', columns: layout.places.map((place) => place.total.column), good: 0 },
  } as const;
  return planSheet(
    sheet,
    [plan],
    all.map(({ total }) => total),
  );
}

type ComparedRow = BlockRow<AboutOf<'party' | 'difference' | 'total' | 'check'>>;

/** What was handed in stands as values; the differences are native sums. */
function totalRow(
  label: string,
  { columns: kinds, sumOfColumn }: ComparisonLayout,
  values: readonly CellPlan[],
): RowPlan {
  const cells = kinds.map((kind, index) =>
    kind === 'difference' ? sumOfColumn(1 + index) : (values[index] ?? null),
  );
  return { kind: 'total', cells: [label, ...cells] };
}

function checkRow(label: string, { columns: kinds, places }: ComparisonLayout): RowPlan {
  const balances = new Map(places.map((place) => [place.total.column, balanceOf(place)]));
  return {
    kind: 'check',
    cells: [label, ...kinds.map((_, index) => balances.get(1 + index) ?? null)],
  };
}

function columns({ columns: kinds }: ComparisonLayout, format: string): ColumnPlan[] {
  return [SENTENCES, ...kinds.map((kind) => figures(kind === 'rate' ? ORE_FORMAT : format))];
}
