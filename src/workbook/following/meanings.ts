import { intersection } from '../../cells/rectangle';
import type { Place } from '../reading/readPlaces';
import { type BlockLines, plainLine } from './blockLines';

/** What is covered of a table, by the names of its rows and columns. */
export interface Meaning {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What places cover of a table, one by one; nothing where they are elsewhere. */
export function meaningsOf(
  places: readonly Place[],
  sheetId: string,
  { area, rows, columns }: BlockLines,
): Meaning[] {
  return places.flatMap((place): Meaning[] => {
    const shared = place.sheetId === sheetId ? intersection(place.area, area) : null;
    if (shared === null) return [];
    const [row, column] = [shared.row - area.row, shared.column - area.column];
    const meaning = {
      rows: rows.slice(row, row + shared.rows),
      columns: columns.slice(column, column + shared.columns),
    };
    return [meaning];
  });
}

/** Names of lines are cut to so many characters, so that a person reads on. */
const LONGEST = 60;

/** A meaning as a person reads it: `Skive, Kommuner 2021`, `Skive – Viborg, Kommuner 2021`. */
export function shownMeaning({ rows, columns }: Meaning): string {
  return `${ends(rows)}, ${ends(columns)}`;
}

function ends(texts: readonly string[]): string {
  const [first = '', last = first] = [texts[0], texts.at(-1)].map((text) => cut(plainLine(text ?? '')));
  return first === last ? first : `${first} – ${last}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
