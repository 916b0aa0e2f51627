import { addToList } from '../../cells/addToList';
import { findingText } from '../../texts/findingText';
import type { Language } from '../../texts/language';
import type { MovedFormula } from '../movedFormula';
import { movedFinding } from './movedFinding';
import type { KeptNote } from './noteNames';
import type { WatchedFormula } from './watchedFormulas';

const LANGUAGES: readonly Language[] = ['da', 'en'];

/**
 * The notes of earlier runs that still hold, with the places the formulas will have: as long as a formula has not been
 * corrected or deleted, nor its row on `Kontrol`. One that is not where it was, since the user has sorted rows or copied
 * it away, is known again wherever it is.
 *
 * @param messages what stands on `Kontrol`; null where there is no such list.
 */
export function standingNotes(
  notes: readonly KeptNote[],
  formulas: readonly WatchedFormula[],
  messages: ReadonlySet<string> | null,
): MovedFormula[] {
  const isTold = ({ note }: KeptNote): boolean =>
    messages === null ||
    LANGUAGES.some((language) => messages.has(findingText(movedFinding(note), language).message));
  const told = notes.filter(isTold);
  if (told.length === 0) return [];
  const byPlace = new Map(formulas.map((one) => [one.from, one]));
  const found = new Map<KeptNote, WatchedFormula>();
  for (const note of told) {
    const own = byPlace.get(note.from ?? '');
    if (own?.mark('before') === note.mark) found.set(note, own);
  }
  // A mark takes reading all of a formula's places: each is made once, and only where a note is left.
  const others = new Map<string, WatchedFormula[]>();
  const taken = new Set(found.values());
  for (const one of found.size === told.length ? [] : formulas) {
    if (!taken.has(one)) addToList(others, one.mark('before'), one);
  }
  for (const note of told) {
    const other = found.has(note) ? undefined : others.get(note.mark)?.shift();
    if (other !== undefined) found.set(note, other);
  }
  return told.flatMap((kept) => {
    const formula = found.get(kept);
    return formula === undefined ? [] : [{ ...kept.note, place: formula.place }];
  });
}
