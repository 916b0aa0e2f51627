import { fingerprint } from '../../cells/fingerprint';
import { formulaWords } from '../../cells/formulaReferences';
import type { Place } from '../reading/readPlaces';
import type { FollowedBlock } from './blockLines';
import { meaningsOf, shownMeaning } from './meanings';

/**
 * By what a formula is known again that nobody has corrected: its words, without the references that Excel itself keeps
 * right, and what these mean of our tables. 16 hexadecimal digits.
 *
 * @param when whether its places are those before a run or in the end.
 */
export function formulaMark(
  formula: string,
  places: readonly Place[],
  blocks: readonly FollowedBlock[],
  when: 'before' | 'after',
): string {
  const meant = blocks.flatMap((block) => {
    const lines = block[when];
    // The corner holds a heading, in whatever language.
    const named = {
      ...lines,
      rows: lines.rows.map((text, row) => (row === 0 ? '' : text)),
      columns: lines.columns.map((text, column) => (column === 0 ? '' : text)),
    };
    return meaningsOf(places, block.sheetId, named).map(shownMeaning);
  });
  return fingerprint([[[formulaWords(formula), ...meant.sort()]]]);
}
