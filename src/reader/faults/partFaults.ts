import type { CertainCells } from '../certainCells';
import { findParts } from '../checks/findParts';
import { findProducts } from '../checks/findProducts';
import type { Draft } from '../draft';
import { isMoney, type Fault, type Reading } from '../reading';
import type { Units } from '../unitsOf';
import { exactSum, numberAt } from './exactSum';

/** Rows that are not the sum of their parts (a price and what each year or sector takes of it), or not the product (a price and a share of it), where the others are. */
export function partFaults(
  draft: Draft,
  reading: Reading,
  units: Units,
  { isCertain }: CertainCells,
): Fault[] {
  const unitsOfMoney = units.byColumn.filter((_, at) => isMoney(draft.columns[at]?.role ?? 'other'));
  const sums = new Set(unitsOfMoney).size > 1 ? [] : findParts(draft);
  return [
    ...sums.flatMap(({ whole, parts, holds, fails }) =>
      [...holds, ...fails].flatMap((rowIndex): Fault[] => {
        if (![whole, ...parts].every((column) => isCertain(rowIndex, column))) return [];
        const printed = numberAt(reading, rowIndex, whole);
        const expected = exactSum(parts.map((column) => numberAt(reading, rowIndex, column)));
        if (printed === null || expected === null || printed === expected) return [];
        const kind = 'row is not the sum of its parts';
        const fault: Fault = { kind, rowIndex, columnIndex: whole, printed, expected };
        return [holds.includes(rowIndex) ? { ...fault, rounding: true } : fault];
      }),
    ),
    ...findProducts(draft).flatMap(({ price, share, amount: columnIndex, fails }) =>
      fails.flatMap((rowIndex): Fault[] => {
        const used = [price, share, columnIndex];
        if (!used.every((column) => isCertain(rowIndex, column))) return [];
        const [whole, part, printed] = used.map((column) => numberAt(reading, rowIndex, column));
        if (typeof whole !== 'number' || typeof part !== 'number' || typeof printed !== 'number') return [];
        const expected = Math.round(whole * part * 100) / 100;
        return [{ kind: 'row is not the product of its parts', rowIndex, columnIndex, printed, expected }];
      }),
    ),
  ];
}
