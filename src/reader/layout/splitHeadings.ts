import { isUnitAlone } from '../figures/unit';
import { isBareYear } from '../figures/yearIn';
import { saysLabels } from '../roles/headingWords';
import { joinBroken } from './continues';

/** After these no heading begins: `borgere med KOL`. */
const BEFORE_NAMES =
  /^(?:af|ad|for|fra|i|inkl\.?|med|mod|om|og|pr\.?|på|til|ved|samt|eller|ekskl\.?|hos|efter|under|over|a|af|den|det|nye?|i\/f)$/iu;
const BEFORE_YEARS =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|primo|ultimo|kvartal|1\/1|31\/12)$/iu;
export const NAMES_A_YEAR =
  /^(?:kommuner?|region(?:er|en)?|stat(?:en)?|budget|regnskab|prognose|forslag|b|r|bo|kommunerne|overslag|i alt|år|pris)$/iu;

/** What a year goes with: what is often before one (`Budget 2024`), nothing, or whatever stands before it. */
export type YearsJoined = 'named' | 'none' | 'all';
export const YEARS_JOINED: readonly YearsJoined[] = ['named', 'none', 'all'];

/** Takes words that run together apart into headings. */
export function splitHeadings(printed: readonly string[], yearsJoined: YearsJoined): string[] {
  const words = joinBroken(printed)
    .split(' ')
    .filter((word) => word !== '');
  const pieces: string[][] = [];
  let depth = 0;
  for (const [index, word] of words.entries()) {
    const piece = pieces.at(-1);
    if (piece === undefined || (depth === 0 && begins(words, index, pieces, yearsJoined)))
      pieces.push([word]);
    else piece.push(word);
    depth = Math.max(0, depth + (word.match(/[([]/g)?.length ?? 0) - (word.match(/[)\]]/g)?.length ?? 0));
  }
  return pieces.map((piece) => piece.join(' '));
}

/** Whether a word begins the next heading: a large letter or a year, save after words that one does not begin after. */
function begins(
  words: readonly string[],
  index: number,
  pieces: readonly (readonly string[])[],
  yearsJoined: YearsJoined,
): boolean {
  const [before = '', word = ''] = [words[index - 1], words[index]];
  const isYear = isBareYear(word);
  if ((!isYear && !/^[\p{Lu}"”»]/u.test(word)) || BEFORE_NAMES.test(before)) return false;
  if (isYear) return !BEFORE_YEARS.test(before) && !takesYear(pieces, yearsJoined);
  const isPerUnit = word === 'Kr.' && words[index + 1] === 'pr.';
  if (!isPerUnit && isUnitAlone(word)) return false;
  const isAbbreviation = /^[\p{Lu}\d]{2,}$/u.test(word);
  return !(isAbbreviation && pieces.length > 1 && /\p{Ll}$/u.test(before));
}

/** Whether a year goes with the last of the pieces. */
function takesYear(pieces: readonly (readonly string[])[], yearsJoined: YearsJoined): boolean {
  const piece = pieces.at(-1) ?? [];
  const isNamed = piece.length === 1 && NAMES_A_YEAR.test(piece.join(' '));
  if (yearsJoined !== 'all') return yearsJoined === 'named' && isNamed;
  // A heading over labels has no year of its own.
  const isOfLabels = pieces.length <= 2 && !isNamed && saysLabels(piece.join(' '));
  return !isOfLabels && !piece.some(isBareYear);
}
