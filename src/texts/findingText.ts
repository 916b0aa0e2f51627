import type { Finding } from '../findings/finding';
import { findingTexts as da } from './da/findingTexts';
import { placeText as placeTextDa } from './da/placeText';
import { findingTexts as en } from './en/findingTexts';
import { placeText as placeTextEn } from './en/placeText';
import type { FindingText } from './findingTexts';
import { inLanguage } from './inLanguage';
import type { Language } from './language';

const texts = inLanguage({ da, en });
const placeText = inLanguage({ da: placeTextDa, en: placeTextEn });

/**
 * What is wrong, where, and what to do, in whole sentences: "Beløbet »12o.000« i Omkostninger!C7 er ikke et tal." and
 * "Ret cellen, eller skriv fx 120.000 eller 120.000,50." Where the sheet is not called the same as the input, the
 * message says which sheet it is.
 * @param place where it is, instead of the finding's cell; with a space before it.
 */
export function findingText(
  finding: Finding,
  language: Language,
  place: string = placeText(language)(finding.cell),
): FindingText {
  // A finding's code and parameters belong together, which the type of a lookup by code cannot say.
  const textOf = texts(language)[finding.code] as (params: Finding['params'], place: string) => FindingText;
  return textOf(finding.params, place);
}
