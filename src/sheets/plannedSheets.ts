import type { Allocation, GroupAllocation } from '../allocation/allocation';
import type { KeyComparison } from '../allocation/keyComparison';
import type { Settlement } from '../allocation/settlement';
import type { Ore } from '../money/ore';
import { populationOf } from '../parties/inhabitants';
import { sheetNames, overviewGroup } from '../texts/sheetHeadings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { sheetTexts } from '../texts/sheetTexts';
import type { ChosenSheet } from './chosenSheet';
import { type AmountPlace, amountPlaces } from './amountPlaces';
import { itemAt } from './itemAt';
import { comparisonBlockLayout } from './layouts/comparisonBlockLayout';
import { settlementPartiesLayout } from './layouts/settlementLayouts';
import { mergeGroups } from './mergeGroups';
import { planAllocationSheet, type Tables } from './planAllocationSheet';
import type { CheckedSheet } from './planChecksBlock';
import { planKeyComparison } from './planKeyComparison';
import { planOverview } from './planOverview';
import { planRates } from './planRates';
import { planSettlement } from './planSettlement';
import { ratesOf } from './rates';
import type { SheetPlan } from './sheetPlan';
import {
  wantedAllocationSheet,
  wantedComparison,
  wantedOverview,
  wantedRates,
  wantedSettlement,
  type WantedSheet,
} from './wantedSheets';
import { groupPlaces } from './groupPlaces';
import { overviewBlockLayout } from './layouts/overviewBlockLayout';
import { recipientLines } from './recipientLines';

/** What the sheets of figures are planned from. */
export interface PlannedInput extends Tables {
  readonly allocation: Allocation;
  readonly further: {
    readonly accounts: Allocation | null;
    readonly settlements: readonly Settlement[];
    readonly keyComparison: KeyComparison | null;
  };
}

/** A sheet of figures: what it wants to be called, and its plan once it is known what it is called. */
export interface PlannedSheet {
  readonly wanted: WantedSheet;
  /** @param all the sheets chosen, in the order of `plannedSheets`. */
  readonly plan: (
    sheet: ChosenSheet,
    all: readonly ChosenSheet[],
  ) => {
    readonly sheet: SheetPlan;
    /** How `Kontrol` checks it; null where it holds nothing that must add up. */
    readonly check: CheckedSheet | null;
    /** The amounts the check shows, in øre. */
    readonly amounts: readonly Ore[];
  };
}

/** The sheets of figures in their order: each group's, the overview, kr. per inhabitant, settlements year by year, and the comparison of keys. */
export function plannedSheets(input: PlannedInput): PlannedSheet[] {
  const texts = sheetTexts(input.settings.language);
  const { groups } = input.allocation;
  const { settlements, keyComparison } = input.further;
  return [
    ...groups.map((group) => allocationSheet(group, input, texts)),
    overviewSheet(input, texts),
    ...ratesSheet(input),
    ...settlements.map((settlement) => settlementSheet(settlement, input, texts)),
    ...(keyComparison === null ? [] : [comparisonSheet(keyComparison, input, texts)]),
  ];
}

function allocationSheet(group: GroupAllocation, input: PlannedInput, texts: SheetTexts): PlannedSheet {
  return {
    wanted: wantedAllocationSheet(group.group),
    plan: (sheet) => ({
      sheet: planAllocationSheet(group, input, sheet),
      check: {
        group: group.group,
        sheet: sheet.name,
        check: texts.checkGroup,
        places: placesIn(group, input, sheet),
      },
      amounts: [...group.totals, ...group.differences],
    }),
  };
}

function overviewSheet(input: PlannedInput, texts: SheetTexts): PlannedSheet {
  const { allocation, parties, settings } = input;
  const overview = mergeGroups(allocation, parties);
  return {
    wanted: wantedOverview,
    plan: (sheet, all) => {
      const groups = allocation.groups.map((group, index) => placesIn(group, input, itemAt(all, index)));
      const lines = recipientLines(overview.parties, parties, settings);
      const layout = overviewBlockLayout(overview, lines, parties, settings);
      const places = amountPlaces(layout, sheet.definedName);
      const { totals, differences } = overview;
      return {
        sheet: planOverview({ overview, parties, settings, groups }, sheet),
        check: { group: overviewGroup, sheet: sheet.name, check: texts.checkOverview, places },
        amounts: [...totals, ...differences, totals.reduce((sum, amount) => sum + amount, 0)],
      };
    },
  };
}

function ratesSheet(input: PlannedInput): PlannedSheet[] {
  const rates = ratesOf(input.parties, input.settings);
  if (rates === null) return [];
  const plan = (sheet: ChosenSheet) => planRates(input.allocation, input, rates, sheet);
  return [{ wanted: wantedRates, plan: (sheet) => ({ sheet: plan(sheet), check: null, amounts: [] }) }];
}

function settlementSheet(settlement: Settlement, input: PlannedInput, texts: SheetTexts): PlannedSheet {
  return {
    wanted: wantedSettlement(settlement.year),
    plan: (sheet) => {
      const layout = settlementPartiesLayout(settlement, input.parties);
      const places = amountPlaces(layout, itemAt(sheet.blocks, 0));
      const group = `${sheetNames.settlement} ${settlement.year}`;
      return {
        sheet: planSettlement(settlement, input, sheet),
        check: { group, sheet: sheet.name, check: texts.checkSettlement, places },
        amounts: settlement.lines.flatMap(({ budget, accounts, paid }) => [budget, accounts, paid]),
      };
    },
  };
}

function comparisonSheet(comparison: KeyComparison, input: PlannedInput, texts: SheetTexts): PlannedSheet {
  const hasRates = populationOf(input.parties, input.settings.inhabitants) !== null;
  return {
    wanted: wantedComparison,
    plan: (sheet) => {
      const layout = comparisonBlockLayout(comparison, hasRates, input.parties);
      const places = amountPlaces(layout, sheet.definedName);
      return {
        sheet: planKeyComparison(comparison, input, sheet),
        check: { group: sheetNames.comparison, sheet: sheet.name, check: texts.checkComparison, places },
        amounts: [comparison.own, ...comparison.others].map(({ total }) => total),
      };
    },
  };
}

function placesIn(group: GroupAllocation, tables: Tables, { blocks }: ChosenSheet): AmountPlace[] {
  return groupPlaces(group, tables, { costs: itemAt(blocks, 0), parties: itemAt(blocks, 1) });
}
