import type { Grid } from '../cells/grid';
import type { CellRef } from '../findings/cellRef';
import { SETTING_NAMES } from '../settings/settingNames';
import type { Settings } from '../settings/settings';
import { cellAt } from '../tables/cell';
import type { ColumnReading } from '../tables/rangeReading';
import type { Usage } from './usage';

/** What each row of `Indstillinger` with a value was taken for; one without leaves what holds anyway. */
export function settingReadings(
  grid: Grid,
  { given, prices }: Settings,
  usage: Usage | null,
): ColumnReading[] {
  const reading = (name: string, text: string, value: CellRef, isUsed: boolean): ColumnReading => {
    const { text: heading, ref: cell } = cellAt(grid, value.row - grid.row, 0);
    const base = { heading, cell, kind: 'setting', name, year: null, unit: null, priceLevel: null } as const;
    return { ...base, text, sum: null, ...(isUsed || usage === null ? {} : { isIdle: true }) };
  };
  const settings = given.map(({ field, text, cell }) =>
    reading(SETTING_NAMES[field][0], text, cell, usage?.settings.has(field) === true),
  );
  const indexes = prices.indexes.map(({ year, text, cell }) =>
    reading(`PL ${year}`, text, cell, usage?.priceIndexes.has(year) === true),
  );
  return [...settings, ...indexes].sort((one, other) => one.cell.row - other.cell.row);
}
