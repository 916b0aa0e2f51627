import { nameFormula } from '../../cells/addresses';
import type { MovedReference } from '../movedFormula';
import type { ReferredPlace } from '../reading/referredPlaces';
import { shownCell } from './shownCell';
import { movedReference } from './movedReferences';
import { shownName } from './readReferring';
import type { Watch } from './watchFormulas';
import { fingerprint } from '../../cells/fingerprint';
import { formulaWords } from '../../cells/formulaReferences';
import type { Place } from '../reading/readPlaces';
import type { FollowedBlock } from './blockLines';
import { meaningsOf, shownMeaning } from './meanings';

/** A formula of the user's in a cell or a name, and what a run does to it, by what Excel does to references. */
export interface WatchedFormula {
  /** Where it is before anything is written, and in the end: `Mit ark!B7`, `Mine_tal`. */
  readonly from: string;
  readonly place: string;
  /** Its cell while everything is written, `'Mit ark'!$B$7`; null for a formula in a name. */
  readonly reference: string | null;
  /** What it will have lost. */
  readonly moved: MovedReference | null;
  /** By what it is known again: see `formulaMark`. */
  readonly mark: (when: 'before' | 'after') => string;
}

/** The formulas that are watched, without those that go with emptied lines. */
export function watchedFormulas(watch: Watch): WatchedFormula[] {
  const { blocks, cells, names } = watch;
  const ofFormula = (
    formula: string,
    places: readonly ReferredPlace[],
  ): Pick<WatchedFormula, 'moved' | 'mark'> => {
    const pairs = places.map((before) => ({ before, after: watch.finally(before) }));
    const after = pairs.flatMap((pair) => pair.after);
    return {
      moved: movedReference(pairs, formula, blocks),
      mark: (when) => formulaMark(formula, when === 'before' ? places : after, blocks, when),
    };
  };
  return [
    ...cells.flatMap(({ formula, places, ...cell }): WatchedFormula[] => {
      const { before, now, end } = watch.wayOf(cell);
      if (end === null) return [];
      const reference = nameFormula(now.sheet, now.area).slice(1);
      return [{ from: shownCell(before), place: shownCell(end), reference, ...ofFormula(formula, places) }];
    }),
    ...names.map((name): WatchedFormula => {
      const place = shownName(name);
      return { from: place, place, reference: null, ...ofFormula(name.formula, name.places) };
    }),
  ];
}

/**
 * By what a formula is known again that nobody has corrected: its words, without the references that Excel itself keeps
 * right, and what these mean of our tables. 16 hexadecimal digits.
 *
 * @param when whether its places are those before a run or in the end.
 */
function formulaMark(
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
