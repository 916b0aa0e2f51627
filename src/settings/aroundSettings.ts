import { areaAddress } from '../cells/addresses';
import type { Grid } from '../cells/grid';
import { finding, type Finding } from '../findings/finding';
import { refAt } from '../tables/cell';
import { cellText } from '../tables/cellText';
import { rangeKind } from '../tables/rangeKind';
import type { SettingRow } from './settingRows';

/**
 * What is not used of the cells in and around `Indstillinger`: the error `column-missing` where its name covers no
 * values, and the warnings `setting-nameless` for values without a name and `beside-below` for settings right below it.
 */
export function aroundSettings(
  grid: Grid,
  rows: readonly SettingRow[],
  isSetting: (name: string) => boolean,
): Finding[] {
  const { name } = grid;
  const width = grid.values[0]?.length ?? 0;
  const isNarrow = width < 2 && rows.some((row) => isSetting(row.name.text));
  const nameless = rows.filter((row) => row.name.text === '');
  const below = grid.beside?.below ?? [];
  const found = below.flatMap((row, index) => (isSetting(cellText(row[0] ?? '')) ? [index] : []));
  const first = found[0] ?? 0;
  const top = grid.values.length + first;
  const area = {
    row: grid.row + top,
    column: grid.column,
    rows: (found.at(-1) ?? 0) - first + 1,
    columns: width,
  };
  const names = found.map((index) => cellText(below[index]?.[0] ?? ''));
  return [
    ...(isNarrow ? [finding('error', 'column-missing', refAt(grid, 0, 0), { name, heading: 'Værdi' })] : []),
    ...nameless.map(({ value }) => finding('warning', 'setting-nameless', value.ref, { text: value.text })),
    ...(found.length === 0
      ? []
      : [
          finding('warning', 'beside-below', refAt(grid, top, 0), {
            name,
            kind: rangeKind(grid),
            cells: areaAddress(area),
            names,
          }),
        ]),
  ];
}
