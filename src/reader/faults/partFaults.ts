import type { CertainCells } from '../certainCells';
import { findParts } from '../checks/findParts';
import { findProducts } from '../checks/findProducts';
import { partRows, worthColumns } from '../checks/relatedColumns';
import type { Draft } from '../draft';
import type { Fault, Reading } from '../reading';
import type { Units } from '../unitsOf';
import { exactSum } from './exactSum';

/** Rows that are not the sum of their parts (a price and what each year or sector takes of it), or not the product (a price and a share of it), where the others are. */
export function partFaults(
  draft: Draft,
  reading: Reading,
  units: Units,
  { isCertain }: CertainCells,
): Fault[] {
  const looked = partRows(draft);
  const sameUnit = looked.columns.every(
    (at) => units.byColumn[at] === units.byColumn[looked.columns[0] ?? 0],
  );
  const sums = sameUnit ? findParts(looked.rows) : [];
  return [
    ...sums.flatMap(({ whole, parts, holds, fails }) =>
      [...holds, ...fails].flatMap((at): Fault[] => {
        const rowIndex = looked.rowIndices[at];
        const columnIndex = looked.columns[whole];
        const row = rowIndex === undefined ? undefined : reading.rows[rowIndex];
        if (row === undefined || rowIndex === undefined || columnIndex === undefined) return [];
        const used = [whole, ...parts].map((one) => looked.columns[one] ?? -1);
        if (!used.every((column) => isCertain(rowIndex, column))) return [];
        const printed = row.values[columnIndex];
        const expected = exactSum(parts.map((part) => numberIn(row.values[looked.columns[part] ?? -1])));
        if (typeof printed !== 'number' || expected === null || printed === expected) return [];
        const fault: Fault = {
          kind: 'row is not the sum of its parts',
          rowIndex,
          columnIndex,
          printed,
          expected,
        };
        return [holds.includes(at) ? { ...fault, rounding: true } : fault];
      }),
    ),
    ...findProducts(worthColumns(draft)).flatMap(({ price, share, amount, fails }) =>
      fails.flatMap(({ row }): Fault[] => {
        if (![price, share, amount].every((column) => isCertain(row, column))) return [];
        const values = reading.rows[row]?.values ?? [];
        const [whole, part, printed] = [values[price], values[share], values[amount]];
        if (typeof whole !== 'number' || typeof part !== 'number' || typeof printed !== 'number') return [];
        const expected = Math.round(whole * part * 100) / 100;
        return [
          {
            kind: 'row is not the product of its parts',
            rowIndex: row,
            columnIndex: amount,
            printed,
            expected,
          },
        ];
      }),
    ),
  ];
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
