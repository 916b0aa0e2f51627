import { calculate } from '../../src/calculation/calculate';
import { clusterKey } from '../../examples/clusterKey';
import { stateHolding } from '../../src/cells/stateHolding';

const state = stateHolding({
  grids: new Map(
    clusterKey.sheets.flatMap((sheet) =>
      sheet.kind === 'table'
        ? [[sheet.name, { name: sheet.name, sheet: sheet.name, row: 0, column: 0, values: sheet.rows }]]
        : [],
    ),
  ),
});

test('the key of three steps shares as its explanation says', () => {
  const { findings, allocation, input } = calculate(state);
  expect(findings).toEqual([]);
  const [group] = allocation!.groups;
  const amountsOf = (name: string): (number | null)[] => {
    const party = input.parties.parties.find((one) => one.name === name)!;
    const found = group!.parties.find((one) => one.party === party.index);
    return [...(found?.amounts ?? [])].map((ore) => (Number.isNaN(ore) ? null : ore / 100));
  };
  // 1.649.999 kr. by the key of three steps: 60/40 of each row in whole kr. is 750.000 + 239.999 = 989.999 (399.999 × 60 %
  // is 239.999,4) for municipalities; the two clusters that take part get 495.000 and 494.999 (the odd krone to the first
  // listed). Cluster Aarhus's 494.999 by 349.983 and 3.657 in units of 100 kr.: Samsø's exact share is 5.118,80, so 5.100.
  // Evaluering's 50.000 kr. is shared by population among all six municipalities: Samsø's is 265,68, so 266.
  expect(group!.pots).toEqual([
    { sector: 'Kommuner', year: 2022 },
    { sector: 'Region', year: 2022 },
  ]);
  expect(amountsOf('Samsø Kommune')).toEqual([5_100 + 266, null]);
  // Klynge Randers takes no part in the key of three steps: 97.805 of 688.243 inhabitants of 50.000 kr. is 7.105,41.
  expect(amountsOf('Randers Kommune')).toEqual([7_105, null]);
  expect([...group!.totals]).toEqual([103_999_900, 71_000_000]);
});
