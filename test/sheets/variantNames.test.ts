import { inVariant, wantedAllocationSheet } from '../../src/sheets/wantedSheets';

/** Excel's limit for a defined name; `_12_afstemning` may be added to it. */
const LONGEST_NAME = 255 - 14;

test.each([
  ['short', 'Drift', 'ligeligt', 'Variant_ligeligt_Fordeling_Drift'],
  ['a long group', 'x'.repeat(300), 'ligeligt', `Variant_ligeligt_Fordeling_${'x'.repeat(200)}`],
])('%s', (_, group, variant, expected) => {
  expect(inVariant(wantedAllocationSheet(group), variant).definedName).toBe(expected);
});

test('with the longest of variants and groups a name is still one that Excel takes', () => {
  const { definedName } = inVariant(wantedAllocationSheet('x'.repeat(300)), 'y'.repeat(300));
  expect(definedName.length).toBeLessThanOrEqual(LONGEST_NAME);
});
