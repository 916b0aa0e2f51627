import type { CellValue } from '../../src/cells/grid';
import { formatExact } from '../../src/money/formatExact';
import { parseSettings } from '../../src/settings/parseSettings';
import { gridOf } from '../support/gridOf';

/** What one row of `Indstillinger` says, as `2023: 3`. */
function read(name: string, value: CellValue, format: string): string[] {
  const grid = gridOf('Indstillinger', [
    ['Navn', 'Værdi'],
    [name, value],
  ]);
  const formats = [
    ['General', 'General'],
    ['General', format],
  ];
  const { value: settings, findings } = parseSettings({ ...grid, formats });
  expect(findings).toEqual([]);
  return settings.prices.indexes.map(({ year, percent }) => `${year}: ${formatExact(percent, 'da')}`);
}

test.each<[string, CellValue, string, string]>([
  ['PL 2023', '3,0 %', 'General', '2023: 3'],
  ['PL 2023', '3,0', 'General', '2023: 3'],
  ['PL 2023', '3%', '@', '2023: 3'],
  ['PL 2023', 3, 'General', '2023: 3'],
  ['PL 2023', 3, '0.0', '2023: 3'],
  ['PL 2023', 0.03, '0.0%', '2023: 3'],
  ['PL 2023', 0.0278, '0.00\\ %', '2023: 2,78'],
  ['PL 2023', 1, '0%', '2023: 100'],
  ['PL 2023', 0.5, 'General', '2023: 0,5'],
  ['PL 2023', '0,03 %', 'General', '2023: 0,03'],
  ['PL 2023', 0, 'General', '2023: 0'],
  ['PL 2023', '-0,4 %', 'General', '2023: -0,4'],
  ['pl2023', 2.78, 'General', '2023: 2,78'],
  ['P/L 2023', 2, 'General', '2023: 2'],
  ['P/L-2023', 2, 'General', '2023: 2'],
  ['Pris- og lønregulering 2023', 2, 'General', '2023: 2'],
])('%s of %p shown as %s is %s', (name, value, format, expected) => {
  expect(read(name, value, format)).toEqual([expected]);
});

test('a blank index is none', () => {
  expect(read('PL 2023', '', 'General')).toEqual([]);
});
