import type { MovedReference } from '../movedFormula';
import type { Place } from '../reading/readPlaces';
import type { FollowedBlock } from './blockLines';
import { type Meaning, meaningsOf, shownMeaning } from './meanings';

/**
 * What a formula no longer means of our tables, though it did before they were written anew; null where it means what it
 * meant, also where rows and columns have come in between.
 *
 * @param places what it referred to, each with what that comes to in the end.
 */
export function movedReference(
  places: readonly { readonly before: Place; readonly after: readonly Place[] }[],
  formula: string,
  blocks: readonly FollowedBlock[],
): MovedReference | null {
  const counts = countsLines(formula);
  for (const block of blocks) {
    for (const { before, after } of places) {
      const [meant] = meaningsOf([before], block.sheetId, block.before);
      if (meant === undefined) continue;
      const [means] = meaningsOf(after, block.sheetId, block.after);
      const was = shownMeaning(meant);
      if (means === undefined) return { kind: 'gone', was, is: null };
      if (
        !isKept(meant.rows, means.rows, block, 'rows') ||
        !isKept(meant.columns, means.columns, block, 'columns')
      ) {
        return elsewhere(meant, means);
      }
      const isShifted = hasShifted(meant.rows, means.rows) || hasShifted(meant.columns, means.columns);
      if (counts && isShifted) return { kind: 'counted', was, is: null };
    }
  }
  return null;
}

/** By the ends of what is meant; where these are the same, by what has left it and what has come instead. */
function elsewhere(meant: Meaning, means: Meaning): MovedReference {
  const [was, is] = [meant, means].map(shownMeaning);
  if (was !== is) return { kind: 'elsewhere', was: was ?? '', is: is ?? '' };
  const axis = meant.rows.every((row) => means.rows.includes(row)) ? 'columns' : 'rows';
  const without = (lines: Meaning, others: Meaning): Meaning => {
    const left = lines[axis].filter((line) => !others[axis].includes(line));
    return left.length === 0 ? lines : { ...lines, [axis]: left };
  };
  return {
    kind: 'elsewhere',
    was: shownMeaning(without(meant, means)),
    is: shownMeaning(without(means, meant)),
  };
}

/** Whether lines are those they were: without those that have gone, where others are left, and with new ones among them. */
function isKept(
  was: readonly string[],
  is: readonly string[],
  { before, after }: FollowedBlock,
  axis: 'rows' | 'columns',
): boolean {
  const known = new Set(before[axis]);
  const left = new Set(after[axis]);
  const meant = was.filter((text) => left.has(text));
  const isMeant = new Set(was);
  const isNow = new Set(is);
  return (
    meant.length > 0 &&
    meant.every((text) => isNow.has(text)) &&
    is.every((text) => isMeant.has(text) || !known.has(text))
  );
}

/** Whether one that is counted from the first has another number now. */
function hasShifted(was: readonly string[], is: readonly string[]): boolean {
  return was.some((text, index) => is[index] !== text && is.includes(text));
}

/** Functions that count, unless they are given a number that is looked up by name. */
const COUNTING = /\b(?:VLOOKUP|HLOOKUP|INDEX|OFFSET|CHOOSECOLS|CHOOSEROWS)\(/i;
const LOOKED_UP = /\bX?MATCH\(|\bCOLUMNS?\(/i;

/** Whether a formula finds a row or a column by its number from a corner of what it refers to. */
function countsLines(formula: string): boolean {
  return COUNTING.test(formula) && !LOOKED_UP.test(formula);
}
