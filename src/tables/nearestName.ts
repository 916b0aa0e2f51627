import { foldText } from './foldText';

const LONGEST_NAME = 100;
const MOST_EDITS = 3;
const SHORTEST_BEGINNING = 3;

/** What inhabitants are called, and what they are counted as here. */
const INHABITANTS =
  /^(?:antal )?(?:indbyg+er(?:e|tal)|befolkning(?:en|stal)?|folketal(?:let)?|borgere|population|inhabitants)(?!\p{L})/u;

/**
 * The name the user probably meant, for "Mente du …?": the candidate that takes the fewest edits (a letter put in,
 * left out, replaced, or two neighbours swapped), at most one for every three letters and three in all; otherwise the
 * only candidate that begins with what was typed; otherwise what counts inhabitants by another word. Case and spacing
 * make no difference, ties go to the first listed. `Folketl` and `Indbyggertal` among `Gevinst`, `Folketal` give
 * `Folketal`; null where nothing is near.
 */
export function nearestName(typed: string, candidates: readonly string[]): string | null {
  const name = foldText(typed);
  if (name === '' || name.length > LONGEST_NAME) return null;
  return nearest(name, candidates, foldText) ?? nearest(inhabitants(name), candidates, inhabitants);
}

function nearest(name: string, candidates: readonly string[], formOf: (candidate: string) => string) {
  let found: string | null = null;
  let fewest = Math.min(MOST_EDITS, Math.max(1, Math.floor(name.length / 3)), name.length - 1) + 1;
  for (const candidate of candidates) {
    const other = formOf(candidate);
    if (Math.abs(other.length - name.length) >= fewest) continue;
    const edits = editDistance(name, other);
    if (edits < fewest) [found, fewest] = [candidate, edits];
  }
  return found ?? onlyBeginningWith(name, candidates, formOf);
}

function onlyBeginningWith(
  name: string,
  candidates: readonly string[],
  formOf: (candidate: string) => string,
): string | null {
  if (name.length < SHORTEST_BEGINNING) return null;
  const [first, second] = candidates.filter((candidate) => formOf(candidate).startsWith(name));
  return first !== undefined && second === undefined ? first : null;
}

/** A name with inhabitants by one word for them: `Indbyggertal 2019` is `folketal 2019`. */
function inhabitants(name: string): string {
  return foldText(name).replace(INHABITANTS, 'folketal');
}

/** Optimal string alignment (Damerau 1964, each part edited once): rows of the usual table, three kept at a time. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(replaced, swapped, at(last, j) + 1, at(row, j - 1) + 1));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
