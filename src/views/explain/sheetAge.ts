import type { Ore } from '../../money/ore';
import type { CellValue } from '../../cells/grid';
import type { CellPlace } from '../../cells/cellPlace';
import type { FoundFigure } from './figureAt';

/** How a cell of ours stands to the present calculation. */
export type SheetAge =
  | { readonly kind: 'fresh' }
  /** Another row or column stands there than would be written now. */
  | { readonly kind: 'other place'; readonly shown: string; readonly expected: string }
  /** The right place with an older amount, in øre. */
  | { readonly kind: 'other amount'; readonly shown: Ore };

/** The cells that tell how old a figure is: its heading, and its row from the block's first column up to itself. */
export function cellsToRead({ block, row, column }: FoundFigure): {
  readonly heading: CellPlace & { readonly rows: number; readonly columns: number };
  readonly line: CellPlace & { readonly rows: number; readonly columns: number };
} {
  const { sheet, row: top, column: left } = block.place;
  return {
    heading: { sheet, row: top, column: left + column, rows: 1, columns: 1 },
    line: { sheet, row: top + row, column: left, rows: 1, columns: column + 1 },
  };
}

/**
 * Compares what stands in the sheet with what would be written now.
 * @param line the figure's row up to itself. @param amount what is calculated now, in øre; null where it is no amount.
 */
export function sheetAge(
  { block, row, column }: FoundFigure,
  heading: CellValue,
  line: readonly CellValue[],
  amount: Ore | null,
): SheetAge {
  const label = String(line[0] ?? '').trim();
  const pairs = [
    { shown: label, expected: block.rows[row]?.label ?? '' },
    { shown: String(heading).trim(), expected: block.headings[column] ?? '' },
  ];
  const other = pairs.find(({ shown, expected }) => shown !== expected.trim());
  if (other !== undefined) return { kind: 'other place', ...other };
  // On `Kontrol` a figure has several columns that hold other things: `OK`, the sum of the parts.
  if (amount === null || block.columns[column]?.kind === 'result') return { kind: 'fresh' };
  const value = line.at(-1) ?? '';
  if (value === '' && Number.isNaN(amount)) return { kind: 'fresh' };
  const shown = typeof value === 'number' ? Math.round(value * 100) : NaN;
  if (shown === amount) return { kind: 'fresh' };
  return { kind: 'other amount', shown };
}
