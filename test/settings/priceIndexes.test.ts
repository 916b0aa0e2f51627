import type { CellValue } from '../../src/cells/grid';
import { formatExact } from '../../src/money/formatExact';
import { parseSettings } from '../../src/settings/parseSettings';
import { findingText } from '../../src/texts/findingText';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

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
  ['PL 2023', '3,0 pct.', 'General', '2023: 3'],
  ['PL 2023', '3 procent', 'General', '2023: 3'],
  ['PL 2023', '1,03 %', 'General', '2023: 1,03'],
  ['PL 2023', 1.7, 'General', '2023: 1,7'],
  ['PL 2023', 12.5, 'General', '2023: 12,5'],
  ['PL 2023', -1.05, 'General', '2023: -1,05'],
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
  ['PL-fremskrivning 2023', 2, 'General', '2023: 2'],
  ['P/L-regulering 2023', 2, 'General', '2023: 2'],
  ['PL pct. 2023', 2, 'General', '2023: 2'],
  ['Pris- og lønfremskrivning 2023', 2, 'General', '2023: 2'],
  ['Pris- og lønregulering 2023', 2, 'General', '2023: 2'],
])('%s of %p shown as %s is %s', (name, value, format, expected) => {
  expect(read(name, value, format)).toEqual([expected]);
});

// An index of 1,03 would be a rise of 3 percent; used as percent it would be told of.
test.each<[CellValue, string, string]>([
  [1.03, 'General', '3'],
  ['1,0278', 'General', '2,78'],
  [1.0278, '0.0000', '2,78'],
])('%p shown as %s may be an index', (value, format, rise) => {
  const values = [['PL 2023', value]];
  const { findings } = parseSettings({ ...gridOf('Indstillinger', values), formats: [['General', format]] });
  expect(told(findings)).toEqual(['warning price-index-as-index Indstillinger!B1']);
  expect(findings.map((found) => findingText(found, 'da').remedy)).toEqual([
    `Er det et indeks, så skriv stigningen i stedet: ${rise} %. Ellers sæt et procenttegn efter tallet.`,
  ]);
});

test('a blank index is none', () => {
  expect(read('PL 2023', '', 'General')).toEqual([]);
});
