import { unitOfWords } from '../money/amountUnit';
import { foldText } from '../tables/foldText';
import type { CalculationBasis, DisplayUnit } from './settings';
import type { Language } from '../texts/language';

const CALCULATIONS = new Map<string, CalculationBasis>([
  ['pr. gruppe', 'per group'],
  ['per group', 'per group'],
  ['pr. post', 'per row'],
  ['per row', 'per row'],
  ['per item', 'per row'],
]);

const LANGUAGES = new Map<string, Language>([
  ['dansk', 'da'],
  ['da', 'da'],
  ['danish', 'da'],
  ['engelsk', 'en'],
  ['en', 'en'],
  ['english', 'en'],
]);

/** The value of `Beregning`: `pr. gruppe` or `pr. post`; null for another text. */
export function parseCalculation(text: string): CalculationBasis | null {
  return CALCULATIONS.get(foldText(text)) ?? null;
}

/** The value of `Enhed`: `kr.`, `1.000 kr.` or `mio. kr.` in any way a unit is written; null for another text. */
export function parseDisplayUnit(text: string): DisplayUnit | null {
  const unit = unitOfWords(text);
  return unit === 'milliard' ? null : unit;
}

/** The value of `Sprog`: `dansk` or `engelsk`; null for another text. */
export function parseLanguage(text: string): Language | null {
  return LANGUAGES.get(foldText(text)) ?? null;
}
