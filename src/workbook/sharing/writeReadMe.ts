import {
  type CalculationChoices,
  costNames,
  inputNames,
  KEYS,
  PARTIES,
  PUBLISHED,
  SETTINGS,
} from '../../calculation/inputNames';
import type { Finding } from '../../findings/finding';
import { freezeState, type OurFormulas } from '../../freezing/freezeState';
import { readMeMark } from '../../sharing/readMeMark';
import { usedFunctions } from '../../sharing/usedFunctions';
import { planReadMe } from '../../sheets/planReadMe';
import type { ReadMeInput } from '../../sheets/readMeInput';
import { PRODUCT_VERSION } from '../../texts/productVersion';
import { beforeWriting } from '../preparing/changeWorkbook';
import { readOurFormulas } from '../freezing/readOurFormulas';
import type { Grid } from '../../cells/grid';
import type { ApplyReport, Workbook } from '../workbook';
import type { WorkbookState } from '../../cells/workbookState';
import { NotMended } from './notMended';

/** Of a calculation what the read-me tells: the pane's `calculator.ask('calculation', state, choices)` gives it. */
export interface ReadMeCalculation {
  readonly input: Pick<ReadMeInput, 'costs' | 'parties' | 'keyOf' | 'settings'>;
  readonly findings: readonly Finding[];
}

/**
 * Writes the sheet `Læs mig`, or writes it anew: in plain words how the figures were made. All or nothing, through the
 * port's `apply`; the other sheets, and whether they are out of date, stay as they are.
 *
 * @param calculate what the workbook's own input comes to: `(state) => calculator.ask('calculation', state, choices)`.
 * @param choices those the workbook's own sheets were made with (only `costs`; no what-if).
 * @throws NotMended where the sheet or the structure is protected; otherwise as `apply`: WriteFailed, WorkbookChanged,
 * RestoreFailed.
 */
export async function writeReadMe(
  excel: typeof Excel,
  workbook: Workbook,
  calculate: (state: WorkbookState) => Promise<ReadMeCalculation>,
  choices: CalculationChoices = {},
): Promise<ApplyReport> {
  const state = await workbook.read(inputNames(choices));
  const formulas = await beforeWriting(excel, readOurFormulas);
  const { live, frozenFormulas } = freezeState(formulas);
  const { input, findings } = await calculate(state);
  const plan = planReadMe(
    {
      ...input,
      version: PRODUCT_VERSION,
      mark: readMeMark(state.fingerprint, frozenFormulas),
      ranges: rangesOf(state, choices),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      frozenFormulas,
      liveFormulas: live.reduce((sum, { formulas }) => sum + formulas, 0),
      functions: usedFunctions(formulaTexts(formulas)),
    },
    state,
  );
  if (state.isStructureProtected) throw new NotMended('structure-protected');
  if (plan.findings.some(({ code }) => code === 'sheet-protected')) {
    throw new NotMended('sheets-protected', [plan.value.name]);
  }
  return workbook.apply({ sheets: [plan.value] });
}

/** Each formula once: a column filled down is many of one. */
function formulaTexts({ live, names, frozen }: OurFormulas): string[] {
  const inCells = [...live.flatMap(({ formulas }) => formulas), ...frozen, ...names];
  return [...new Set(inCells.map(({ formula }) => formula))];
}

function rangesOf({ grids }: WorkbookState, choices: CalculationChoices): ReadMeInput['ranges'] {
  const grid = (name: string): Grid | null => grids.get(name) ?? null;
  return {
    costs: costNames(choices).flatMap((name) => grids.get(name) ?? []),
    parties: grid(PARTIES),
    keys: KEYS.map(grid).find((one) => one !== null) ?? null,
    settings: grid(SETTINGS),
    published: grid(PUBLISHED),
  };
}
