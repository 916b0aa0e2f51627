import { joinBroken } from '../layout/continues';
import type { DraftRow } from './draftRow';
import { isNoteText, isPartOf } from './labelWords';

/**
 * The rows, where a label broken over two lines is one again: the text alone below a row's figures, or right above
 * them, goes to the row's label where the second line begins small. Only where labels begin large otherwise, so that
 * small letters say that something goes on.
 */
export function withBrokenLabels(rows: readonly DraftRow[]): DraftRow[] {
  const isBelow = (row: number): boolean => rows[row - 1]?.line === (rows[row]?.line ?? 0) - 1;
  const isAlone = ({ kind, label }: DraftRow): boolean =>
    (kind === 'section' || kind === 'note') && !isNoteText(label) && /\p{L}[^:.]*$/u.test(label);
  const beginsSmall = ({ label }: DraftRow): boolean => /^\p{Ll}/u.test(label) && !isPartOf(label);
  const goesOn = (row: number): boolean => {
    const [above, own] = [rows[row - 1], rows[row]];
    if (above === undefined || own === undefined || !isBelow(row) || !beginsSmall(own)) return false;
    return isAlone(own)
      ? above.kind === 'figures' || isAlone(above)
      : own.kind === 'figures' && isAlone(above);
  };
  const isSmall = (row: DraftRow, index: number): boolean => beginsSmall(row) && !goesOn(index);
  const large = rows.filter((row) => row.kind === 'figures' && !beginsSmall(row)).length;
  if (large < FEWEST_LARGE || rows.some(isSmall)) return [...rows];
  return rows.flatMap((row, index): DraftRow[] => {
    const next = rows[index + 1];
    if (next !== undefined && goesOn(index + 1)) {
      const { line } = row.kind === 'figures' ? row : next;
      const label = joinBroken([row.label, next.label]);
      return [{ ...(row.kind === 'figures' ? row : next), line, label, isJoined: true }];
    }
    return goesOn(index) ? [] : [row];
  });
}

/** So many labels that begin large are a habit. */
const FEWEST_LARGE = 2;
