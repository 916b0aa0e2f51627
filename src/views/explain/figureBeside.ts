import type { BesideColumn, RowAbout } from '../../sheets/layouts/blockLayout';
import type { SheetFigure } from './figure';

/** The figure of a settlement or of the comparison of keys where a row meets a column; null where the cell is empty. */
export function figureBeside(about: RowAbout, column: BesideColumn): SheetFigure | null {
  switch (about.kind) {
    case 'party':
    case 'row':
    case 'total':
      return { ...column, who: about };
    case 'difference':
    case 'check':
      return isEmptyAt(about.kind, column) ? null : { ...column, who: about };
    case 'subtotal':
    case 'checked':
    case 'checkedBeside':
    case 'comparison':
    case 'rated':
      return null;
  }
}

/** What has been paid leaves no difference, and nothing but amounts is checked. */
function isEmptyAt(kind: 'difference' | 'check', column: BesideColumn): boolean {
  if (column.kind === 'settled') return column.column === 'paid';
  return column.what === 'rate' || (kind === 'check' && column.what === 'difference');
}
