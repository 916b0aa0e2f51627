import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { parseAmount } from '../money/parseAmount';
import { type Cell, cellAt } from '../tables/cell';
import type { SettingRow } from './settingRows';

/**
 * What stands right of the values of `Indstillinger`, which has two columns: the warning `setting-elsewhere` for each
 * setting without a value that has one further on, and the note `column-unread` for each column with numbers beside values.
 */
export function besideSettings(
  grid: Grid,
  rows: readonly SettingRow[],
  isSetting: (name: string) => boolean,
): Finding[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const columns = Array.from({ length: Math.max(0, width - 2) }, (_, index) => index + 2);
  const named = rows.filter(({ name }) => isSetting(name.text));
  const at = ({ name }: SettingRow, column: number): Cell => cellAt(grid, name.ref.row - grid.row, column);
  const elsewhere = named.flatMap((row): Finding[] => {
    if (row.value.text !== '') return [];
    const other = columns.map((column) => at(row, column)).find(({ text }) => text !== '');
    if (other === undefined) return [];
    const params = { name: row.name.text, text: other.text };
    return [finding('warning', 'setting-elsewhere', other.ref, params)];
  });
  const unread = columns.flatMap((column): Finding[] => {
    const first = named
      .filter(({ value }) => value.text !== '')
      .map((row) => at(row, column))
      .find(({ value, text }) => text !== '' && parseAmount(value).kind === 'amount');
    if (first === undefined) return [];
    const heading = isSetting(cellAt(grid, 0, 0).text) ? '' : cellAt(grid, 0, column).text;
    return [finding('note', 'column-unread', first.ref, { heading, of: 'others' })];
  });
  return [...elsewhere, ...unread];
}
