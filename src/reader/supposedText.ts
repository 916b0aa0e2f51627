import type { Language } from '../texts/language';
import { tableReadingTexts } from '../texts/tableReadingTexts';
import { printedNumber } from './printedNumber';
import type { Supposed } from './reading';

/** What was taken, or what else it could be, in a few words: `1.150,5, omtrent`. */
export function supposedText(supposed: Supposed, language: Language): string {
  const { supposed: texts, roles } = tableReadingTexts(language);
  if (typeof supposed === 'string') return texts.phrases[supposed];
  if ('printed' in supposed) return supposed.printed;
  if ('range' in supposed) return texts.range(supposed.range);
  if ('rowsMake' in supposed) return texts.rowsMake(printedNumber(supposed.rowsMake, language));
  if ('unit' in supposed)
    return supposed.ofAnother === true ? texts.unitOfAnother(supposed.unit) : supposed.unit;
  if ('role' in supposed) {
    const role = roles[supposed.role];
    return supposed.hasHeading ? role : texts.withoutHeading(role);
  }
  if ('columns' in supposed) return texts.columns(supposed.columns);
  const number = printedNumber(supposed.number, language, supposed.decimals);
  return supposed.isAbout === true ? texts.about(number) : number;
}
