import { findingText } from '../../texts/findingText';
import type { Language } from '../../texts/language';
import type { MovedFormula, MovedKind } from '../movedFormula';
import { movedFinding } from './movedFinding';

/** Stand for what a message says of a formula; no text of a workbook holds them. */
const MARKS = { place: '\uE000', was: '\uE001', is: '\uE002' } as const;

const KINDS: readonly MovedKind[] = ['elsewhere', 'gone', 'counted'];
const LANGUAGES: readonly Language[] = ['da', 'en'];

/** What messages look like, in whatever language they were written. */
const PATTERNS = KINDS.flatMap((kind) =>
  LANGUAGES.map((language) => {
    const { message } = findingText(movedFinding({ kind, ...MARKS }), language);
    const literal = message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = Object.entries(MARKS).reduce(
      (text, [name, mark]) => text.replace(mark, `(?<${name}>.+)`),
      literal,
    );
    return { kind, pattern: new RegExp(`^${pattern}$`, 'su') };
  }),
);

/** The formula that a message on `Kontrol` tells of; null where it is about something else. */
export function readMovedText(message: string): MovedFormula | null {
  for (const { kind, pattern } of PATTERNS) {
    const { place, was, is = null } = pattern.exec(message)?.groups ?? {};
    if (place !== undefined && was !== undefined) return { kind, place, was, is };
  }
  return null;
}
