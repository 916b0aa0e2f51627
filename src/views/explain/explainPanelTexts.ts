import type { Ore } from '../../money/ore';
import type { Language } from '../../texts/language';
import { explainPanelTextsDa } from './texts/da';
import { explainPanelTextsEn } from './texts/en';

/** What *Forklar* says. Amounts that come as texts are formatted already. */
export interface ExplainPanelTexts {
  readonly heading: string;
  // Where there is nothing to explain
  readonly howTo: string;
  readonly noSheets: string;
  readonly hasErrors: string;
  readonly notOurs: (address: string, sheet: string) => string;
  readonly notRead: string;
  /** The sheet has another row or column there than would be written now. */
  readonly otherPlace: (shown: string, expected: string) => string;
  readonly otherAmount: (shown: string, now: string) => string;
  readonly noAmount: string;
  /** The sheet belongs to a what-if that was written beside the workbook's own sheets. */
  readonly ofVariant: (sheet: string) => string;
  // Rows of the trail
  readonly trailOld: string;
  readonly trailPerGroup: string;
  readonly trailRow: (label: string) => string;
  readonly trailRows: (count: number) => string;
  readonly trailPool: (pool: number) => string;
  // Titles
  readonly inGroup: (group: string) => string;
  readonly inAllGroups: string;
  readonly share: string;
  // Links, for screen readers too
  readonly goTo: (what: string) => string;
  readonly explain: (what: string) => string;
  readonly showMore: (left: number) => string;
  // What a figure is made of
  readonly nothingToRecipient: (recipient: string, heading: string) => string;
  readonly nothingFromRow: (row: string, heading: string) => string;
  readonly zero: string;
  readonly rows: (count: number, heading: string) => string;
  readonly fromStepBefore: string;
  readonly together: string;
  readonly step: (number: number, key: string, words: string) => string;
  readonly of: (weight: string, sum: string, amount: string) => string;
  readonly result: (amount: string, rounding: string) => string;
  readonly exactly: (amount: string) => string;
  readonly leftByOthers: (amount: string, others: string, result: string) => string;
  readonly takesRest: (name: string) => string;
  readonly restGoesTo: (name: string) => string;
  readonly independentEven: string;
  /** Øre: what was handed in, less the parts. */
  readonly independentOdd: (difference: Ore) => string;
  readonly noneLeft: (unit: Ore) => string;
  readonly unitsGiven: (count: number, unit: Ore, names: readonly string[]) => string;
  readonly gotUnit: (name: string) => string;
  readonly gotNoUnit: (name: string) => string;
  readonly oddRest: (odd: Ore, unit: Ore, name: string) => string;
  readonly wholeRow: string;
  readonly rowAmount: (year: number | 'undecided' | null) => string;
  readonly byGroup: string;
  readonly byColumn: string;
  readonly totalIsHandedIn: string;
  readonly price: string;
  readonly priceTotal: string;
  readonly shareIsExact: (recipient: string) => string;
  readonly severalKeys: string;
  readonly difference: string;
  readonly noDifference: string;
  readonly check: string;
  readonly balance: string;
  readonly handedIn: string;
  readonly recipientsSum: string;
  readonly roundingDifference: string;
  readonly checkLeft: string;
  readonly perInhabitant: (amount: string, inhabitants: string, result: string) => string;
  readonly published: string;
  readonly calculated: string;
  readonly notPrinted: string;
  readonly publishedLess: string;
}

/** The texts of a language; Danish is the source. */
export function explainPanelTexts(language: Language): ExplainPanelTexts {
  return language === 'en' ? explainPanelTextsEn : explainPanelTextsDa;
}
