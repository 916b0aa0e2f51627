import type { Language } from '../../../texts/language';
import { keyWizardTextsDa } from './texts/da';
import { keyWizardTextsEn } from './texts/en';

/** What the wizard that adds a key says. */
export interface KeyWizardTexts {
  readonly heading: string;
  readonly stepOf: (step: number, steps: number) => string;
  readonly back: string;
  readonly next: string;
  readonly add: string;
  readonly adding: string;
  readonly cancel: string;
  // What kind
  readonly kindQuestion: string;
  readonly kinds: Readonly<
    Record<'split' | 'driver' | 'nested' | 'equal', { readonly label: string; readonly hint: string }>
  >;
  // How
  readonly howHeading: string;
  readonly between: string;
  readonly thenBetween: string;
  readonly addLevel: string;
  readonly removeLevel: string;
  readonly by: string;
  readonly byPercent: string;
  readonly equally: string;
  readonly percentHint: string;
  readonly sumIs: (sum: string) => string;
  readonly notANumber: string;
  readonly amongRecipients: string;
  readonly only: string;
  readonly everyone: string;
  // Name and rounding
  readonly nameHeading: string;
  readonly name: string;
  readonly nameProblems: Readonly<Record<'missing' | 'taken' | 'split', string>>;
  readonly unit: string;
  readonly unitAsSettings: (unit: string) => string;
  readonly remainder: string;
  readonly remainderAsSettings: (rule: string) => string;
  readonly preview: string;
  // What went wrong
  readonly failures: Readonly<Record<'name taken' | 'no room' | 'protected' | 'refused', string>>;
}

/** The texts of a language; Danish is the source. */
export function keyWizardTexts(language: Language): KeyWizardTexts {
  return language === 'en' ? keyWizardTextsEn : keyWizardTextsDa;
}
