import { sameName } from '../../cells/sameName';
import type { MovedFormula } from '../movedFormula';
import type { ReferringCell } from '../reading/formulaCells';
import type { SheetEntry } from '../reading/inventory';
import { countsLines } from './countsLines';
import { meaningsOf, shownMeaning } from './meanings';
import { placeParts } from './placeParts';
import { type Referring, shownName } from './readReferring';
import type { Watch } from './watchFormulas';

/** A note with the formula it is about, where that is known to be in a cell. */
export interface StandingNote {
  readonly note: MovedFormula;
  readonly cell: ReferringCell | null;
}

/**
 * The notes of earlier runs that still hold: as long as the formula has not been corrected or deleted. Where it is not in
 * its cell any more, since the user has put in rows or renamed the sheet, one that shows the same is taken for it.
 */
export function standingNotes(
  notes: readonly MovedFormula[],
  { cells, names, broken }: Referring,
  { blocks }: Pick<Watch, 'blocks'>,
  sheets: readonly SheetEntry[],
): StandingNote[] {
  const means = ({ places }: Pick<ReferringCell, 'places'>, meaning: string | null): boolean =>
    blocks.some((block) =>
      meaningsOf(places, block.sheetId, block.before).some((one) => shownMeaning(one) === meaning),
    );
  /** Whether a formula is as the note says. */
  const fits = ({ kind, was, is }: MovedFormula, one: Pick<ReferringCell, 'formula' | 'places'>): boolean => {
    if (kind === 'counted') return countsLines(one.formula);
    if (means(one, was)) return false;
    return kind === 'elsewhere' ? means(one, is) : /#REF!|\bINDIRECT\(/i.test(one.formula);
  };
  return notes.flatMap((note): StandingNote[] => {
    const { sheet, area } = placeParts(note.place);
    if (area === null) {
      const name = names.find((one) => sameName(shownName(one), note.place));
      const holds = name === undefined ? note.kind === 'gone' && broken.has(note.place) : fits(note, name);
      return holds ? [{ note, cell: null }] : [];
    }
    const sheetId = sheets.find(({ name }) => sameName(name, sheet))?.id;
    const isThere = ({ row, column }: ReferringCell): boolean => row === area.row && column === area.column;
    const near = cells.filter((cell) => (sheetId === undefined ? isThere(cell) : cell.sheetId === sheetId));
    const own = near.find(isThere);
    if (own !== undefined && fits(note, own)) return [{ note, cell: own }];
    if (own !== undefined && means(own, note.was)) return [];
    const others = note.kind === 'elsewhere' ? near.filter((cell) => fits(note, cell)) : [];
    const isBroken =
      note.kind === 'gone' && own === undefined && sheetId !== undefined && broken.has(sheetId);
    if (others.length === 0) return isBroken ? [{ note, cell: null }] : [];
    return [{ note, cell: others.length === 1 ? (others[0] ?? null) : null }];
  });
}
