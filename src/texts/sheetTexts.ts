import type { Language } from './language';
import { sheetTextsDa } from './da/sheetTexts';
import { sheetTextsEn } from './en/sheetTexts';

/** What the sheets say in whole sentences; the words of the contract are in `sheetHeadings.ts`. */
export interface SheetTexts {
  readonly noFindings: string;
  /** The two results of a check. */
  readonly ok: string;
  readonly deviation: string;
  readonly checkGroup: string;
  readonly checkOverview: string;
  readonly shownInThousands: string;
  readonly shownInMillions: string;
  readonly green: string;
  readonly yellow: string;
  readonly red: string;
  /**
   * Shares that are shown rounded and so do not add up to 100 %.
   * @param sector `''` where all recipients share together.
   * @param sum in hundredths of a percent: 9999 is 99,99 %.
   */
  readonly sharesRounded: (sector: string, sum: number) => string;
  /** Shares that do not add up since not all recipients take part in all amounts. */
  readonly sharesApart: (sector: string, sum: number) => string;
  /** What stands for several cost rows that were added up: `10 poster`. */
  readonly severalRows: (count: number) => string;
}

/** The catalogue of a language; Danish is the source. */
export function sheetTexts(language: Language): SheetTexts {
  return language === 'en' ? sheetTextsEn : sheetTextsDa;
}
