import type { Grid } from '../cells/grid';
import { cellAt, type Cell } from '../tables/cell';
import { foldText } from '../tables/foldText';

/** A row of `Indstillinger`. */
export interface SettingRow {
  readonly name: Cell;
  readonly value: Cell;
}

/** What the columns of settings are called. */
const NAMES = new Set([
  '',
  'navn',
  'name',
  'indstilling',
  'indstillinger',
  'setting',
  'settings',
  'parameter',
]);
const VALUES = new Set(['', 'værdi', 'vaerdi', 'value', 'valg', 'indhold', 'indstilling', 'setting']);

/** The rows of `Indstillinger` that hold anything, without its headings: the first row where it names no setting and its cells are what such columns are called. */
export function settingRows(grid: Grid, isSetting: (name: string) => boolean): SettingRow[] {
  const rows = grid.values.map((_, row) => ({ name: cellAt(grid, row, 0), value: cellAt(grid, row, 1) }));
  const [first] = rows;
  const hasHeadings =
    first !== undefined &&
    !isSetting(first.name.text) &&
    (NAMES.has(foldText(first.name.text)) || VALUES.has(foldText(first.value.text)));
  return rows.slice(hasHeadings ? 1 : 0).filter(({ name, value }) => name.text !== '' || value.text !== '');
}
