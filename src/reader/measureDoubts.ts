import type { Draft } from './draft';
import { isMoney, type Doubt, type Reading, type Supposed } from './reading';
import { hasWord } from './roles/headingWords';
import type { RowMeasure } from './roles/draftRow';
import type { Units } from './unitsOf';

/** Rows whose figures may be counted in something else than the table's amounts, or only likely are. */
export function measureDoubts({ rows, sums }: Draft, { columns }: Reading, units: Units): Doubt[] {
  const money = columns.flatMap(({ role }, at) => (isMoney(role) ? [at] : []));
  const unit = units.byColumn[money[0] ?? -1];
  if (unit === undefined) return [];
  const inSums = new Set(
    sums.flatMap(({ row, addends, holds }) => (holds.length > 0 ? [row, ...addends] : [])),
  );
  // A unit that one row says is hardly that of rows that say nothing, where others say another.
  const isOfOneRow =
    rows.some(({ label }) => label === units.from) &&
    rows.some(({ kind, measure }) => kind === 'figures' && measure !== undefined && measure.of !== unit);
  return rows.flatMap(({ kind, label, measure }, row): Doubt[] => {
    if (kind !== 'figures') return [];
    if (measure === undefined) {
      const isCounted = hasWord(label, 'DRIVER', 'COUNTED');
      const isLoose = inSums.size > 0 && !inSums.has(row) && isCounted;
      return (isLoose || isOfOneRow) && unit !== 'kr.'
        ? [{ row, column: null, taken: { unit }, or: 'a number of something' }]
        : [];
    }
    const isSame = measure.of === unit || (measure.of === 'things' && unit === 'kr.');
    return measure.isSure || isSame ? [] : [{ row, column: null, taken: supposed(measure.of), or: { unit } }];
  });
}

function supposed(of: RowMeasure['of']): Supposed {
  if (of === 'percent') return 'percent, as the row says';
  return of === 'things' ? 'a figure without a unit' : { unit: of };
}
