import type { Ore } from '../money/ore';

/** What the user may choose beside what the workbook says. */
export interface CalculationChoices {
  /** Names of the ranges with cost rows; `Omkostninger` where left out. */
  readonly costs?: readonly string[];
  /** What-if: the key of every cost row, as `Nøgle` would say it (`35/65`); as in the rows where left out. */
  readonly key?: string;
  /** What-if: the unit in øre of every step that splits among recipients; as the workbook says where left out. */
  readonly unit?: Ore;
  /** Added to the names of the sheets, so that a what-if stands beside the workbook's own sheets. */
  readonly variant?: string;
}

export const COSTS = 'Omkostninger';
export const PARTIES = 'Parter';
/** Two spellings of one name, for keyboards without ø. */
export const KEYS = ['Nøgler', 'Noegler'] as const;
export const SETTINGS = 'Indstillinger';
export const PUBLISHED = 'Offentliggjort';

export function costNames({ costs = [COSTS] }: CalculationChoices): readonly string[] {
  return costs;
}

/** Every name a calculation looks for in the workbook. */
export function inputNames(choices: CalculationChoices): string[] {
  return [...costNames(choices), PARTIES, ...KEYS, SETTINGS, PUBLISHED];
}
