import type { CellRef } from '../findings/cellRef';
import { finding, type Finding } from '../findings/finding';
import { foldText } from './foldText';
import { nearestName } from './nearestName';

/** Shorter ones differ by a letter without being misspelt: `Nord`, `Syd`. */
const SHORTEST = 4;

/** A text and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellRef;
}

/**
 * The warning `text-near-other` for each text that stands once, where one that hardly differs stands in several rows:
 * `Mitd` beside three `Midt`. Texts with digits are names of their own, `Klynge 1` and `Klynge 2`.
 * @param heading of the column they stand under.
 */
export function nearTexts(texts: readonly PlacedText[], heading: string): Finding[] {
  const found = new Map<string, { readonly first: PlacedText; count: number }>();
  for (const one of texts) {
    const known = found.get(foldText(one.text));
    if (known === undefined) found.set(foldText(one.text), { first: one, count: 1 });
    else known.count += 1;
  }
  const several = [...found.values()].filter(({ count }) => count > 1);
  return [...found.values()].flatMap(({ first: { text, cell }, count }) => {
    if (count > 1 || text.length < SHORTEST || /\d/.test(text)) return [];
    const alike = several.filter(({ first }) => Math.abs(first.text.length - text.length) <= 1);
    const other = nearestName(
      text,
      alike.map(({ first }) => first.text),
    );
    const one = alike.find(({ first }) => first.text === other);
    if (other === null || one === undefined) return [];
    return [finding('warning', 'text-near-other', cell, { text, other, count: one.count, heading })];
  });
}
