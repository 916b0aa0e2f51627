import type { Allocation } from '../allocation/allocation';
import type { Comparison } from '../allocation/comparison';
import type { Finding } from '../findings/finding';
import { hasErrors } from '../findings/hasErrors';
import { sheetTexts } from '../texts/sheetTexts';
import { checkedAmounts, checkedGroup, checkedOverview } from './checkedSheets';
import type { ChosenSheet, SheetsState } from './chosenSheet';
import { chooseSheets } from './chooseSheets';
import { checkGroupCount, checkGroupSizes, checkPlannedSizes } from './checkSizes';
import { chooseTrail } from './chooseTrail';
import { itemAt } from './itemAt';
import { mergeGroups } from './mergeGroups';
import { planAllocationSheet } from './planAllocationSheet';
import type { Tables } from './planAllocationSheet';
import { planControl } from './planControl';
import { planOverview } from './planOverview';
import { planTrail } from './planTrail';
import type { WorkbookPlan } from './sheetPlan';
import { inVariant, wantedAllocationSheet, wantedControl, wantedOverview, wantedTrail } from './wantedSheets';

/** Everything a recalculation has come to, and what the workbook holds already. */
export interface WorkbookInput extends Tables {
  readonly allocation: Allocation;
  /** Empty where there is no `Offentliggjort`. */
  readonly comparisons: readonly Comparison[];
  /** What was found until now; shown on `Kontrol`. */
  readonly findings: readonly Finding[];
  readonly state: SheetsState;
  /** Added to the names of all sheets, so that they stand beside the workbook's own; `''` for these. */
  readonly variant?: string;
}

/**
 * Plans every sheet in full: an allocation sheet for each group, the overview, `Kontrol` and the trail, in this order.
 * `findings` are those the planning itself came to (a name that is taken, a protected sheet, a trail per group); they
 * stand on `Kontrol` beside the ones handed in. With an error among them the plan is not to be applied: it may be empty.
 */
export function planWorkbook(input: WorkbookInput): {
  readonly plan: WorkbookPlan;
  readonly findings: readonly Finding[];
} {
  const { allocation, comparisons, costs, parties, settings } = input;
  const { groups } = allocation;
  const tooMany = checkGroupCount(allocation);
  if (tooMany.length > 0) return { plan: NOTHING, findings: tooMany };
  const wanted = [
    ...groups.map(({ group }) => wantedAllocationSheet(group)),
    wantedOverview,
    wantedControl,
    wantedTrail,
  ].map((sheet) => inVariant(sheet, input.variant ?? ''));
  const chosen = chooseSheets(wanted, input.state);
  const sheetOf = (index: number): ChosenSheet => itemAt(chosen.value, index);
  const overviewSheet = sheetOf(groups.length);
  const trail = chooseTrail(allocation, costs);
  const findings = [...chosen.findings, ...trail.findings, ...checkGroupSizes(allocation, chosen.value)];
  if (hasErrors(findings)) return { plan: NOTHING, findings };

  const texts = sheetTexts(settings.language);
  const overview = mergeGroups(allocation, parties.sectors);
  const groupChecks = groups.map((group, index) => checkedGroup(group, sheetOf(index), texts));
  const control = {
    findings: [...input.findings, ...findings],
    checks: [...groupChecks, checkedOverview(overview, overviewSheet, texts)],
    comparisons,
    amounts: checkedAmounts(groups, overview),
    settings,
  };
  const groupTotals = groupChecks.map(({ places }) => places);

  const sheets = [
    ...groups.map((group, index) => planAllocationSheet(group, input, sheetOf(index))),
    planOverview({ overview, parties, settings, groups: groupTotals }, overviewSheet),
    planControl(control, sheetOf(groups.length + 1)),
    planTrail(trail.entries, costs, settings, sheetOf(groups.length + 2)),
  ];
  return { plan: { sheets }, findings: [...findings, ...checkPlannedSizes(sheets)] };
}

const NOTHING: WorkbookPlan = { sheets: [] };
