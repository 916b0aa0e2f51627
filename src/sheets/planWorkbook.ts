import type { Allocation } from '../allocation/allocation';
import type { Comparison } from '../allocation/comparison';
import type { RangeReading } from '../tables/rangeReading';
import { sheetTexts } from '../texts/sheetTexts';
import { ageCells } from './planReadingBlocks';
import { type Finding, hasErrors } from '../findings/finding';
import type { ChosenSheet, SheetsState } from './chosenSheet';
import { chooseSheets } from './chooseSheets';
import { checkGroupCount, checkGroupSizes, checkPlannedSizes } from './checkSizes';
import { chooseTrail } from './chooseTrail';
import { itemAt } from './itemAt';
import type { Tables } from './planAllocationSheet';
import { planControl } from './planControl';
import { type PlannedInput, plannedSheets } from './plannedSheets';
import { planTrail } from './planTrail';
import type { WorkbookPlan, BlockRange, RowPlan, SheetPlan } from './sheetPlan';
import { inVariant, wantedControl, wantedTrail } from './wantedSheets';
import type { SheetTexts } from '../texts/da/sheetTexts';

/** Everything a recalculation has come to, and what the workbook holds already. */
export interface WorkbookInput extends Tables {
  readonly allocation: Allocation;
  /** What was allocated beside it: accounts, settlements, and the comparison of keys. */
  readonly further: PlannedInput['further'];
  /** What was read of each input range. */
  readonly readings: readonly RangeReading[];
  /** Empty where there is no `Offentliggjort`. */
  readonly comparisons: readonly Comparison[];
  /** What was found until now; shown on `Kontrol`. */
  readonly findings: readonly Finding[];
  readonly state: SheetsState;
  /** Added to the names of all sheets, so that they stand beside the workbook's own; `''` for these. */
  readonly variant?: string;
}

/**
 * Plans every sheet in full: an allocation sheet for each group, the overview, what is asked for beside them (kr. per
 * inhabitant, settlements, the comparison of keys), `Kontrol` and the trail, in this order.
 * `findings` are those the planning itself came to (a name that is taken, a protected sheet, a trail per group); they
 * stand on `Kontrol` beside the ones handed in. With an error among them the plan is not to be applied: it may be empty.
 */
export function planWorkbook(input: WorkbookInput): {
  readonly plan: WorkbookPlan;
  readonly findings: readonly Finding[];
} {
  const { allocation, costs } = input;
  const tooMany = checkGroupCount(allocation);
  if (tooMany.length > 0) return { plan: NOTHING, findings: tooMany };
  const sheetsToPlan = plannedSheets(input);
  const wanted = [...sheetsToPlan.map((sheet) => sheet.wanted), wantedControl, wantedTrail].map((sheet) =>
    inVariant(sheet, input.variant ?? ''),
  );
  const chosen = chooseSheets(wanted, input.state);
  const sheetOf = (index: number): ChosenSheet => itemAt(chosen.value, index);
  const trail = chooseTrail(allocation, costs, input.further.accounts);
  const findings = [...chosen.findings, ...trail.findings, ...checkGroupSizes(allocation, chosen.value)];
  if (hasErrors(findings)) return { plan: NOTHING, findings };

  const planned = sheetsToPlan.map(({ plan }, index) => plan(sheetOf(index), chosen.value));
  const control = {
    readings: input.readings,
    findings: [...input.findings, ...findings],
    checks: planned.flatMap(({ check }) => check ?? []),
    comparisons: input.comparisons,
    amounts: planned.flatMap(({ amounts }) => amounts),
    settings: input.settings,
  };
  const texts = sheetTexts(input.settings.language);
  const controlSheet = sheetOf(planned.length);
  const ages = ageCells(itemAt(controlSheet.blocks, 0), input.readings.length);
  const sheets = [
    ...planned.map(({ sheet }) => withAge(sheet, ages, texts)),
    planControl(control, controlSheet),
    planTrail(trail.entries, costs, input.settings, sheetOf(planned.length + 1)),
  ];
  const grids = input.readings.map(({ grid }) => grid);
  return {
    plan: { sheets, language: input.settings.language },
    findings: [...findings, ...checkPlannedSizes(sheets, grids)],
  };
}

const NOTHING: WorkbookPlan = { sheets: [] };

/**
 * The sheet with a last line that says, in any spreadsheet program, whether the figures have been changed since they
 * were shared: a native formula over the cells of `Kontrol` that tell it of each range.
 */
function withAge(sheet: SheetPlan, ages: readonly BlockRange[], texts: SheetTexts): SheetPlan {
  const last = sheet.blocks.at(-1);
  if (last === undefined || ages.length === 0) return sheet;
  const row: RowPlan = { kind: 'age', cells: [{ formula: ageOfAll(ages, texts) }] };
  const block = { ...last, rows: [...last.rows, row], liveAge: texts.noneChanged };
  return { ...sheet, blocks: [...sheet.blocks.slice(0, -1), block] };
}

/** `IF(AND(EXACT(a,"OK"),EXACT(b,"OK")),"none",TRIM(IF(EXACT(a,"OK"),"",a&". ")&…))`. */
function ageOfAll(ages: readonly BlockRange[], { ok, noneChanged }: SheetTexts): (string | BlockRange)[] {
  const isGood = (age: BlockRange): (string | BlockRange)[] => ['EXACT(', age, `,"${ok}")`];
  const all = ages.flatMap((age, index) => [index === 0 ? '' : ',', ...isGood(age)]);
  const told = ages.flatMap((age, index) => [
    index === 0 ? 'IF(' : '&IF(',
    ...isGood(age),
    ',"",',
    age,
    '&". ")',
  ]);
  return ['IF(AND(', ...all, `),"${noneChanged}",TRIM(`, ...told, '))'];
}
