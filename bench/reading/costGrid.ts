import type { CellValue, Grid } from '../../src/cells/grid';

const GROUPS = ['Investering', 'Implementering', 'Drift'];
const KEYS = ['35/65', '50/50', 'Landsdele'];
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];

/** Cost rows in 12 columns, the same in every run: their amounts as numbers, or as the texts a PDF leaves (`1.150.000 kr.`). */
export function costGrid(rows: number, amounts: 'numbers' | 'texts'): Grid {
  const amountAt = (row: number, column: number): CellValue => {
    const kroner = ((row * 7919 + column * 104_729) % 2_000_000) + 1;
    return amounts === 'numbers' ? kroner + (column % 3) / 4 : `${kroner.toLocaleString('da-DK')} kr.`;
  };
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    `Post ${String(row + 1)}`,
    GROUPS[row % GROUPS.length] ?? '',
    KEYS[row % KEYS.length] ?? '',
    ...YEARS.map((_year, column) => amountAt(row, column)),
    amountAt(row, YEARS.length),
    'Fra Økonomiudvalgets møde',
  ]);
  const headings = ['Post', 'Gruppe', 'Nøgle', ...YEARS, 'Pris i alt', 'Bemærkning'];
  return { name: 'Omkostninger', sheet: 'Omkostninger', row: 0, column: 0, values: [headings, ...body] };
}
