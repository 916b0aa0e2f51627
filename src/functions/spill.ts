import type { Ore } from '../money/ore';
import type { RangeSize } from '../texts/functionArgument';

/** Øre as kr. for a cell: 123_450 is 1234.5. */
export function inKroner(ore: Ore = 0): number {
  return ore / 100;
}

/** Parts in øre as kr. in a shape, row by row: 100, 200, 300, 400 in 2 × 2 is [[1, 2], [3, 4]]. */
export function spilledLike({ rows, columns }: RangeSize, parts: Float64Array): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(parts.subarray(row * columns, (row + 1) * columns), (ore) => inKroner(ore)),
  );
}
