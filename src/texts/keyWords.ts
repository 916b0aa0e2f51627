import type { Ore } from '../money/ore';
import type { RoundingMethod } from '../money/round';
import type { Language } from './language';
import { keyWordsDa } from './da/keyWords';
import { keyWordsEn } from './en/keyWords';

/** The words the pane puts a key's steps together from. */
export interface KeyWords {
  /** `mellem sektorerne`, `mellem parterne`, `mellem grupperne i »Klynge«`. */
  readonly among: (level: string) => string;
  readonly equally: string;
  /** `efter 35/65`. */
  readonly bySplit: (typed: string) => string;
  /** `med Kommuner 60 og Region 40`. */
  readonly byNames: (weights: readonly string[]) => string;
  /** `Folketal 2 år før budgetåret`. */
  readonly driver: (heading: string, yearOffset: number | null) => string;
  /** `efter Folketal 2 år før budgetåret`: -2 in `Folketal {år-2}`, null for a column without a year. */
  readonly byDriver: (heading: string, yearOffset: number | null) => string;
  /** `Kun parter med Deltager = ja.` of `Deltager = ja`. */
  readonly only: (conditions: readonly string[]) => string;
  /** `afrundet til 500 kr., halv op, hver for sig`. */
  readonly rounded: (unit: Ore, method: RoundingMethod, remainder: string) => string;
  readonly largest: string;
  readonly independent: string;
  /** `rest til »Region«`. */
  readonly remainderTo: (name: string) => string;
}

/** The words of a language; Danish is the source. */
export function keyWords(language: Language): KeyWords {
  return language === 'en' ? keyWordsEn : keyWordsDa;
}
