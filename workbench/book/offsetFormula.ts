import { mapReferences, type Reference } from './references';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** A formula as it reads when it is copied some rows down and columns right: references without `$` go along, `#REF!` where they leave the sheet. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference) => offsetReference(reference, rows, columns));
}

function offsetReference(reference: Reference, rows: number, columns: number): Reference | null {
  const { kind, area, fixed } = reference;
  const top = area.row + (fixed.firstRow || kind === 'columns' ? 0 : rows);
  const bottom = area.row + area.rows - 1 + (fixed.lastRow || kind === 'columns' ? 0 : rows);
  const left = area.column + (fixed.firstColumn || kind === 'rows' ? 0 : columns);
  const right = area.column + area.columns - 1 + (fixed.lastColumn || kind === 'rows' ? 0 : columns);
  const isOnSheet =
    [top, bottom].every((row) => row >= 0 && row < MAX_ROWS) &&
    [left, right].every((column) => column >= 0 && column < MAX_COLUMNS);
  if (!isOnSheet) return null;
  if (bottom < top || right < left) return crossed(reference, { top, bottom, left, right });
  return {
    ...reference,
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

/** Where a moving end has passed a fixed one (`A$5:A9` copied up), the ends change places, marks and all. */
function crossed(
  reference: Reference,
  ends: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): Reference {
  const { fixed } = reference;
  const swapRows = ends.bottom < ends.top;
  const swapColumns = ends.right < ends.left;
  return {
    ...reference,
    area: {
      row: Math.min(ends.top, ends.bottom),
      column: Math.min(ends.left, ends.right),
      rows: Math.abs(ends.bottom - ends.top) + 1,
      columns: Math.abs(ends.right - ends.left) + 1,
    },
    fixed: {
      firstRow: swapRows ? fixed.lastRow : fixed.firstRow,
      lastRow: swapRows ? fixed.firstRow : fixed.lastRow,
      firstColumn: swapColumns ? fixed.lastColumn : fixed.firstColumn,
      lastColumn: swapColumns ? fixed.firstColumn : fixed.lastColumn,
    },
  };
}
