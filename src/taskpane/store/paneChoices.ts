import { fingerprintedCosts } from '../../calculation/inputFingerprint';
import { COSTS, type CalculationChoices, inputNames } from '../../calculation/inputNames';
import { blockNames } from '../../texts/sheetHeadings';
import type { Outcome, PaneChoices, ReadWorkbook } from './paneState';

/** Names to read so that any of the ranges can be picked without reading again, and the sheets be compared with. */
export function namesToRead(costRanges: readonly string[]): string[] {
  const costs = costRanges.length === 0 ? [COSTS] : costRanges;
  return [...inputNames({ costs }), blockNames.overview];
}

/** The ranges with cost rows in effect: those picked, else those the sheets were made from, else `Omkostninger`, else the only ones there are. */
export function costsInEffect(
  { state, costRanges }: ReadWorkbook,
  { costs }: Pick<PaneChoices, 'costs'>,
): readonly string[] {
  const areThere = (names: readonly string[]): boolean =>
    names.length > 0 && names.every((name) => costRanges.includes(name));
  if (costs !== null && areThere(costs)) return costs;
  const written = state.fingerprint === null ? null : fingerprintedCosts(state.fingerprint);
  if (written !== null && areThere(written)) return written;
  if (costRanges.length === 0 || costRanges.includes(COSTS)) return [COSTS];
  return costRanges.length === 1 ? costRanges : [COSTS];
}

/** The choices as the calculation takes them; without what-if they are the workbook's own. */
export function calculationChoices(
  read: ReadWorkbook,
  choices: PaneChoices,
  whatIf: 'with what-if' | 'without what-if',
): CalculationChoices {
  const costs = costsInEffect(read, choices);
  if (whatIf === 'without what-if') return { costs };
  return {
    costs,
    ...(choices.key === null ? {} : { key: choices.key }),
    ...(choices.unit === null ? {} : { unit: choices.unit }),
  };
}

/** Whether something else than the workbook says is being tried. */
export function isWhatIf({ key, unit }: PaneChoices): boolean {
  return key !== null || unit !== null;
}

/** Whether a workbook has nothing of what the add-in reads, so that there is nothing to say of it yet. */
export function isFirstRun({ state, costRanges }: ReadWorkbook): boolean {
  return (
    costRanges.length === 0 &&
    inputNames({}).every((name) => !state.grids.has(name) && !state.notRanges.includes(name))
  );
}

/** Whether there are cost rows to share, whatever may be wrong with them. */
export function sharesCosts({ state, costRanges }: ReadWorkbook): boolean {
  return costRanges.length > 0 || state.grids.has(COSTS) || state.notRanges.includes(COSTS);
}

/** Whether *Fordel* is to offer to put back what was cut off; not where the bar above it has just done so. */
export function offersPutBack({ state }: ReadWorkbook, outcome: Outcome | null): boolean {
  const isTold = outcome?.kind === 'failed' && outcome.failure === 'restoreFailed';
  return state.isInterrupted && !isTold;
}

/** Whether our sheets are there, and match what they are made from. */
export function sheetsAge(
  { state }: ReadWorkbook,
  { own, chosen }: { readonly own: string; readonly chosen: string },
): 'missing' | 'current' | 'old' {
  if (state.isInterrupted) return 'old';
  if (state.fingerprint === null || !state.grids.has(blockNames.overview)) return 'missing';
  return state.fingerprint === own || state.fingerprint === chosen ? 'current' : 'old';
}
