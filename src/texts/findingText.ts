import type { CellRef } from '../findings/cellRef';
import type { Finding } from '../findings/finding';
import { formatCell } from '../findings/formatCell';
import { findingTexts as da } from './da/findingTexts';
import { findingTexts as en } from './en/findingTexts';
import type { FindingText } from './findingTexts';
import { inLanguage } from './inLanguage';
import type { Language } from './language';

const texts = inLanguage({ da, en });
const placeWords = inLanguage({
  da: { in: 'i', onSheet: (sheet: string) => `på arket »${sheet}«` },
  en: { in: 'in', onSheet: (sheet: string) => `on the sheet “${sheet}”` },
});

/**
 * What is wrong, where, and what to do, in whole sentences: "Beløbet »12o.000« i Omkostninger!C7 er ikke et tal." and
 * "Ret cellen, eller skriv fx 120.000 eller 120.000,50." Where the sheet is not called the same as the input, the
 * message says which sheet it is.
 * @param place where it is, instead of the finding's cell; with a space before it.
 */
export function findingText(
  finding: Finding,
  language: Language,
  place: string = placeText(finding.cell, language),
): FindingText {
  // A finding's code and parameters belong together, which the type of a lookup by code cannot say.
  const textOf = texts(language)[finding.code] as (params: Finding['params'], place: string) => FindingText;
  return textOf(finding.params, place);
}

/** ` i Omkostninger!C7`, or ` i Omkostninger!C7 (på arket »Drift«)` where the sheet is called something else than the input. */
function placeText(cell: CellRef | null, language: Language): string {
  if (cell === null) return '';
  const words = placeWords(language);
  const isNamedAlike = cell.sheet.toLowerCase() === cell.name.toLowerCase();
  return ` ${words.in} ${formatCell(cell)}${isNamedAlike ? '' : ` (${words.onSheet(cell.sheet)})`}`;
}
