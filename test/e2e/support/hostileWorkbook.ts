import { readFileSync } from 'node:fs';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';

/** Texts that would run if they ever became markup; each would leave its mark on the page's topmost window. */
export const HOSTILE = {
  recipient: '<img src=x onerror="top.trialRan=1">',
  item: '<svg onload="top.trialRan=1"><script>top.trialRan=1</script>',
  group: '<iframe srcdoc="<script>top.trialRan=1">',
  heading: '"><img src=x onerror=top.trialRan=1>{{7*7}}${7*7}',
  key: '<a href="javascript:top.trialRan=1">35/65</a>',
} as const;

/** What of the telemedicine example becomes what, so that it can still be recalculated. */
export const HARMLESS_FIGURES: Readonly<Record<string, string>> = {
  'Skive Kommune': HOSTILE.recipient,
  'Fælles evaluering': HOSTILE.item,
  Implementering: HOSTILE.group,
  Klynge: HOSTILE.heading,
};

/** A key that no one understands, which messages then quote. */
export const UNKNOWN_KEY: Readonly<Record<string, string>> = { '35/65': HOSTILE.key };

/** The telemedicine example with texts in its cells replaced. */
export function hostileWorkbook(replaced: Readonly<Record<string, string>>): Buffer {
  const book = openXlsx(readFileSync('examples/telemedicin.xlsx'));
  const seen = new Set<string>();
  for (const cell of book.sheets.flatMap(({ rows }) => rows.flat())) {
    const replacement = typeof cell?.value === 'string' ? replaced[cell.value] : undefined;
    if (cell === undefined || replacement === undefined) continue;
    cell.value = replacement;
    seen.add(replacement);
  }
  const missing = Object.values(replaced).filter((text) => !seen.has(text));
  if (missing.length > 0) throw new Error(`The example has no place for ${missing.join()}.`);
  return Buffer.from(saveXlsx(book));
}
