import type { DraftRow } from './draftRow';
import type { Headings } from './findHeadings';
import { hasWord } from './headingWords';
import { measureAlone, rowMeasure, type RowMeasure } from './rowMeasure';
import type { Shape } from './shape';

/**
 * The rows with what they are counted in where that is said for them alone: in a cell under `Enhed`, in their label, or
 * over a group of them. A unit or `Pct.` that stands alone over rows holds until the next that does.
 */
export function withMeasures(rows: readonly DraftRow[], shape: Shape, headings: Headings): DraftRow[] {
  const unitColumn = headings.texts.findIndex((text) => hasWord(text, 'MEASURE'));
  let over: RowMeasure | null = null;
  let isAlone = false;
  return rows.map((row): DraftRow => {
    if (row.kind === 'section' && row.label !== '') {
      const alone = measureAlone(row.label);
      if (alone !== null || !isAlone) over = alone ?? rowMeasure(row.label);
      isAlone = alone !== null || (isAlone && over !== null);
    }
    if (row.kind !== 'figures') return row;
    const unit = unitColumn < 0 ? '' : (shape.cells[row.line]?.[unitColumn] ?? '');
    const own = unit === '' ? null : (measureAlone(unit) ?? { ...THINGS, isSure: true });
    const measure = own ?? rowMeasure(row.label) ?? (over === null ? null : { ...over, isSure: false });
    return measure === null ? row : { ...row, measure };
  });
}

const THINGS = { of: 'things', isApart: true } as const;
