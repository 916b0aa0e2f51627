import type { Language } from '../../texts/language';
import { keysPanelTextsDa } from './texts/da';
import { keysPanelTextsEn } from './texts/en';

/** What *Nøgler* says; the wizard's texts are in `keyWizardTexts`. */
export interface KeysPanelTexts {
  readonly heading: string;
  readonly add: string;
  readonly none: string;
  readonly added: (key: string) => string;
  readonly uses: (rows: number) => string;
  readonly notListed: string;
  readonly goToKey: string;
  readonly steps: string;
  readonly stepNumber: (number: number) => string;
  readonly noSteps: string;
  readonly problems: string;
  readonly goToCell: (cell: string) => string;
  // Shares
  readonly shares: string;
  readonly sharesIn: (years: readonly string[]) => string;
  readonly year: string;
  readonly chart: string;
  readonly table: string;
  readonly showAs: string;
  readonly recipient: string;
  readonly sector: string;
  readonly share: string;
  readonly sum: string;
  /** What a screen reader says of the chart. */
  readonly chartSummary: (count: number, largest: string, smallest: string) => string;
  readonly roundedForShow: (sum: string) => string;
  readonly notWhole: string;
  readonly noShares: string;
  readonly noRecipients: string;
  readonly showMore: (left: number) => string;
}

/** The texts of a language; Danish is the source. */
export function keysPanelTexts(language: Language): KeysPanelTexts {
  return language === 'en' ? keysPanelTextsEn : keysPanelTextsDa;
}
