import type { DisplayUnit } from '../settings/settings';
import type { SheetTexts } from '../texts/da/sheetTexts';

/** What a sheet must say of its amounts where `Enhed` is not kr.: `Beløb er vist i 1.000 kr. …`, and that rounded figures need not add up. */
export function unitNotes(unit: DisplayUnit, texts: SheetTexts): string[] {
  if (unit === 'kr') return [];
  return [unit === 'thousand' ? texts.shownInThousands : texts.shownInMillions];
}
