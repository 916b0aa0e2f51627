import type { CellRef } from '../findings/cellRef';
import type { Finding } from '../findings/finding';
import { formatCell } from '../findings/formatCell';
import type { Language } from './language';
import { da } from './da/findingTexts';
import { en } from './en/findingTexts';
import type { FindingText, FindingTexts } from './findingTexts';

const TEXTS: Readonly<Record<Language, FindingTexts>> = { da, en };

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
  const textOf = TEXTS[language][finding.code] as (params: Finding['params'], place: string) => FindingText;
  return textOf(finding.params, place);
}

function placeText(cell: CellRef | null, language: Language): string {
  if (cell === null) return '';
  const isNamedAlike = cell.sheet.toLowerCase() === cell.name.toLowerCase();
  if (language === 'da') {
    return ` i ${formatCell(cell)}${isNamedAlike ? '' : ` (på arket »${cell.sheet}«)`}`;
  }
  return ` in ${formatCell(cell)}${isNamedAlike ? '' : ` (on the sheet “${cell.sheet}”)`}`;
}
