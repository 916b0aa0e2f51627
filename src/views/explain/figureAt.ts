import { contains } from '../../cells/rectangle';
import type { CellPlace } from '../../cells/cellPlace';
import type { SheetFigure } from './figure';
import type { BesideColumn, BlockColumn } from '../../sheets/layouts/blockLayout';
import { type FigureBlock, figureIn, rowIdentity } from './figureBlock';

/** A figure with the cell it stands in. */
export interface FoundFigure {
  readonly figure: SheetFigure;
  readonly block: FigureBlock;
  /** From the block's corner. */
  readonly row: number;
  readonly column: number;
}

/** The figure in a cell; null where the cell is outside our blocks, or holds a label or a heading. */
export function figureAt(blocks: readonly FigureBlock[], cell: CellPlace): FoundFigure | null {
  for (const block of blocks) {
    const { sheet, row, column } = block.place;
    if (sheet !== cell.sheet || !contains(block.place, cell)) continue;
    const at = { row: cell.row - row, column: cell.column - column };
    const figure = figureIn(block, at.row, at.column);
    if (figure !== null) return { figure, block, ...at };
  }
  return null;
}

/** Where a figure stands; null where its sheet has not been written. The reverse of `figureAt`. */
export function placeOfFigure(blocks: readonly FigureBlock[], figure: SheetFigure): CellPlace | null {
  for (const { group, rowOf, columns, place } of blocks) {
    if ('group' in figure && figure.group !== group) continue;
    const row = rowOf.get(rowIdentity(figure));
    if (row === undefined) continue;
    const column = columns.findIndex((of) => of !== null && isColumnOf(figure, of));
    if (column >= 0) return { sheet: place.sheet, row: place.row + row, column: place.column + column };
  }
  return null;
}

function isColumnOf(figure: SheetFigure, column: NonNullable<BlockColumn>): boolean {
  if (figure.kind === 'comparison') return column.kind === 'result';
  if ('who' in figure) return isSameColumn(figure, column);
  if (figure.kind === 'original') return column.kind === 'original' && column.year === figure.year;
  if (figure.kind === 'subtotalShare') return column.kind === (figure.isWithin ? 'groupShare' : 'share');
  if (!('pot' in figure)) return column.kind === figure.kind;
  if (column.kind !== 'pot') return false;
  return figure.pot?.sector === column.pot?.sector && figure.pot?.year === column.pot?.year;
}

function isSameColumn(one: BesideColumn, other: NonNullable<BlockColumn>): boolean {
  if (one.kind === 'compared')
    return other.kind === 'compared' && one.by === other.by && one.what === other.what;
  const isSettled = other.kind === 'settled' && one.year === other.year;
  return isSettled && one.block === other.block && one.column === other.column;
}
