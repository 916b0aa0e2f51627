import type { Severity } from '../../findings/finding';
import type { Language } from '../../texts/language';
import { controlPanelTextsDa } from './texts/da';
import { controlPanelTextsEn } from './texts/en';

/** What *Kontrol* says around the findings' own texts. */
export interface ControlPanelTexts {
  readonly heading: string;
  /** The two views, and what to call the choice between them. */
  readonly views: Readonly<Record<'found' | 'explain', string>>;
  readonly viewList: string;
  readonly none: string;
  /** `1 fejl`, `4 advarsler`. */
  readonly counts: Readonly<Record<Severity, (count: number) => string>>;
  /** The headings of the lists. */
  readonly headings: Readonly<Record<Severity, string>>;
  readonly errorsStop: string;
  readonly goToCell: string;
  /** Which cell, for screen readers. */
  readonly goTo: (cell: string) => string;
  readonly explain: string;
  readonly explainWhat: (cell: string) => string;
  readonly showMore: (left: number) => string;
  // Reconciliation
  /** The heading, with how many figures deviate. */
  readonly reconciliationOf: (deviations: number) => string;
  readonly agreed: (agreeing: number, all: number) => string;
  readonly show: string;
  readonly onlyDeviations: string;
  readonly allFigures: string;
  readonly noDeviations: string;
  readonly line: string;
  readonly published: string;
  readonly calculated: string;
  readonly difference: string;
  readonly result: string;
  readonly agrees: string;
  readonly deviates: string;
  readonly notPrinted: string;
  readonly overview: string;
}

/** The texts of a language; Danish is the source. */
export function controlPanelTexts(language: Language): ControlPanelTexts {
  return language === 'en' ? controlPanelTextsEn : controlPanelTextsDa;
}
