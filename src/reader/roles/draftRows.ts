import { isCrowded } from '../figures/isCrowded';
import { joinBroken } from '../layout/continues';
import { foldText } from '../../tables/foldText';
import { isNumbering } from '../layout/isNumbering';
import type { DraftRow } from './draftRow';
import type { Headings } from './findHeadings';
import { findMunicipality } from '../../register/findMunicipality';
import { isNoteText, isPartOf } from './labelWords';
import type { Shape } from './shape';
import { withMeasures } from './rowMeasure';

/**
 * The rows below the headings. A text alone is a section, or a note after the last figures and where it begins like
 * one; an empty row between others is a section without a label; the headings printed again are told; a label over two lines is
 * one.
 */
export function draftRows(shape: Shape, headings: Headings, labels: readonly number[]): DraftRow[] {
  const { kinds } = shape;
  const last = kinds.findLastIndex((kind) => kind !== 'blank');
  const lastFigures = kinds.findLastIndex((kind) => kind === 'figures');
  const corners = new Set(headings.lines.map((line) => foldText(shape.cells[line]?.[0] ?? '')));
  const hasMunicipalities = areMunicipalities(
    shape.cells.flatMap((cells, line) =>
      kinds[line] === 'figures' && line >= headings.bodyFrom
        ? [labels.map((column) => cells[column] ?? '').findLast((text) => text !== '') ?? '']
        : [],
    ),
  );
  const rows: DraftRow[] = [];
  let group: string | null = null;
  for (let line = headings.bodyFrom; line <= last; line++) {
    const cells = shape.cells[line] ?? [];
    const printed = labels.map((column) => cells[column] ?? '');
    // A total may have its name in the column of codes left of the labels.
    const leftOf = cells.slice(0, labels[0]).find((text) => /\p{L}/u.test(text));
    const label = printed.findLast((text) => text !== '') ?? leftOf ?? '';
    const kind = kinds[line];
    if (kind === 'blank') {
      if (rows.length > 0) rows.push({ line, kind: 'section', label: '', group: null });
      continue;
    }
    if (headings.again.has(line)) {
      const isSame = corners.has(foldText(cells[0] ?? ''));
      rows.push({ line, kind: isSame ? 'heading again' : 'section', label: cells[0] ?? '', group: null });
      continue;
    }
    if (printed[0] !== '') group = printed[0] ?? null;
    // A municipality alone among others has nothing to pay, or it is not printed.
    if (kind === 'lone' && !(hasMunicipalities && findMunicipality(label) !== null)) {
      const isNote = line > lastFigures || isNoteText(cells[0] ?? '');
      rows.push({ line, kind: isNote ? 'note' : 'section', label: cells[0] ?? '', group: null });
      continue;
    }
    const isCrowdedAt = (column: number): boolean =>
      isCrowded(cells[column] ?? '', shape.figures[line]?.[column]);
    const isFigureAt = (column: number): boolean =>
      !labels.includes(column) && (shape.figures[line]?.[column]?.kind === 'number' || isCrowdedAt(column));
    const isWordsAlone = isAside(cells, labels) && !cells.some((_, column) => isFigureAt(column));
    if (kind === 'words' && (isNumbering(cells) || isWordsAlone)) {
      rows.push({ line, kind: 'section', label, group: null });
      continue;
    }
    rows.push({ line, kind: 'figures', label, group: group !== null && group !== label ? group : null });
  }
  return withMeasures(withBrokenLabels(rows), shape, headings);
}

/** Whether most rows with figures are municipalities'. */
function areMunicipalities(names: readonly string[]): boolean {
  return names.filter((name) => findMunicipality(name) !== null).length * 2 > names.length;
}

/** A row with a label and a word or two in a wide table, and no figure, stands over the rows that follow. */
function isAside(cells: readonly string[], labels: readonly number[]): boolean {
  const others = cells.filter((_, column) => !labels.includes(column));
  return others.filter((text) => text !== '').length * 3 <= others.length;
}

/**
 * The rows, where a label broken over two lines is one again: the text alone below a row's figures, or right above
 * them, goes to the row's label where the second line begins small. Only where labels begin large otherwise, so that
 * small letters say that something goes on.
 */
function withBrokenLabels(rows: readonly DraftRow[]): DraftRow[] {
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
