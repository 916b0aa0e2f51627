import type { CellValue } from '../cells/grid';
import { parseAmount } from '../money/parseAmount';
import { cellText } from '../tables/cellText';
import type { Bound } from './distributionKey';
import { parseDatedColumn } from './parseDatedColumn';

/** The bound in a cell of `Mindst` or `Højst`: 400.000 or `400.000 kr.` is 40_000_000 øre, `Loft` a column of `Parter`. Null for a negative amount, one that is no whole øre, and braces that stand wrong. */
export function parseBound(value: CellValue): Bound | null {
  const amount = parseAmount(value);
  if (amount.kind === 'amount') {
    return amount.rounded || amount.ore < 0 ? null : { kind: 'amount', amount: amount.ore };
  }
  const column = amount.kind === 'too large' ? null : parseDatedColumn(cellText(value));
  return column === null ? null : { kind: 'column', ...column };
}
