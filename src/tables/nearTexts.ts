import { remembered } from '../cells/remembered';
import { finding, type Finding } from '../findings/finding';
import type { Cell } from './table';
import { foldText } from './foldText';
import { nearestName } from './nearestName';

/** Shorter ones differ by a letter without being misspelt: `Nord`, `Syd`. */
const SHORTEST = 4;

type PlacedText = Pick<Cell, 'text' | 'ref'>;

/**
 * The warning `text-near-other` for each text that stands once, where one that hardly differs stands in several rows:
 * `Mitd` beside three `Midt`. Texts with digits are names of their own, `Klynge 1` and `Klynge 2`.
 * @param heading of the column they stand under.
 */
export function nearTexts(cells: readonly PlacedText[], heading: string): Finding[] {
  const found = new Map<string, { readonly first: PlacedText; count: number }>();
  for (const cell of cells) {
    remembered(found, foldText(cell.text), () => ({ first: cell, count: 0 })).count += 1;
  }
  const several = [...found.values()].filter(({ count }) => count > 1);
  return [...found.values()].flatMap(({ first: { text, ref }, count }) => {
    if (count > 1 || text.length < SHORTEST || /\d/.test(text)) return [];
    const alike = several.filter(({ first }) => Math.abs(first.text.length - text.length) <= 1);
    const names = alike.map(({ first }) => first.text);
    const other = nearestName(text, names);
    const one = alike.find(({ first }) => first.text === other);
    if (other === null || one === undefined) return [];
    return [finding('warning', 'text-near-other', ref, { text, other, count: one.count, heading })];
  });
}
