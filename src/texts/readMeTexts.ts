import type { Language } from './language';
import { readMeTextsDa } from './da/readMeTexts';
import { readMeTextsEn } from './en/readMeTexts';

/** What a line of the sheet `Læs mig` is headed by, and what it says. */
export type ReadMeLine = readonly [string, string];

/** What the sheet `Læs mig` tells a colleague without the add-in, in plain words. */
export interface ReadMeTexts {
  /** @param isFree whether everything can be recalculated without the add-in. */
  readonly about: (version: string, isFree: boolean) => ReadMeLine;
  /** What a sheet holds; the line is headed by a link to it. */
  readonly allocationSheet: (group: string) => string;
  readonly overviewSheet: string;
  readonly controlSheet: (errors: number, warnings: number) => string;
  readonly trailSheet: string;
  /** What an input range holds; the line is headed by a link to it. */
  readonly costs: (rows: number) => string;
  /** For a second range with cost rows. */
  readonly moreCosts: string;
  readonly parties: (parties: number) => string;
  readonly keys: string;
  readonly settings: string;
  readonly published: string;
  readonly key: (name: string, steps: readonly string[]) => ReadMeLine;
  /** Before the step itself: `1) `. */
  readonly step: (number: number, sentence: string) => string;
  readonly perGroup: ReadMeLine;
  readonly perRow: ReadMeLine;
  /** One line for each rule in use. */
  readonly largest: ReadMeLine;
  readonly independent: ReadMeLine;
  readonly remainderTo: (names: readonly string[]) => ReadMeLine;
  readonly sums: ReadMeLine;
  readonly frozen: (formulas: number) => ReadMeLine;
  readonly live: (formulas: number) => ReadMeLine;
  /** What a custom function gives, by its id. */
  readonly functions: Readonly<Record<string, string>>;
  readonly mark: (mark: string) => ReadMeLine;
}

/** The texts of a language; Danish is the source. */
export function readMeTexts(language: Language): ReadMeTexts {
  return language === 'en' ? readMeTextsEn : readMeTextsDa;
}
