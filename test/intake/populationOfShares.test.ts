import { populationOfShares } from '../../src/intake/populationOfShares';
import type { PartyLine } from '../../src/intake/partyLines';
import { findMunicipality } from '../../src/register/findMunicipality';
import { useTables } from '../../src/intake/useTables';
import { readText } from '../../src/reader/readText';

function lineOf(name: string, share: number): PartyLine {
  const municipality = findMunicipality(name);
  return { name, municipality, sector: '', cluster: '', numbers: new Map(), share };
}

test('Christiansø, which is no municipality, is not among the recipients of a region', () => {
  // 632.340 and 104.305 of 1.845.933, the 29 municipalities of Region Hovedstaden.
  const shared = populationOfShares([lineOf('København', 0.34256), lineOf('Frederiksberg', 0.05651)]);
  expect(shared?.place).toBe('Region Hovedstaden');
  expect(shared?.municipalities).toHaveLength(29);
  expect(shared?.municipalities.map(({ code }) => code)).not.toContain('411');
});

test('the printed figures of a table with sections are published under their groups, and its total for all of them', () => {
  const text = [
    'Post\tFordeling\tBudget 2024 i kr.',
    'Drift\t\t',
    'Support\t50/50\t700.000',
    'Kurser\t50/50\t300.000',
    'Anlæg\t\t',
    'Server\t35/65\t2.000.000',
    'Netværk\t35/65\t1.500.000',
    'I alt\t\t4.500.000',
  ].join('\n');
  const choices = { key: null, groups: {}, takesUncounted: false, fillsIn: true };
  const { tables } = useTables(readText(text), choices);
  expect(tables.find(({ name }) => name === 'Offentliggjort')?.rows).toEqual([
    ['Gruppe', 'Linje', '2024'],
    ['Drift', 'Support', 700_000],
    ['Drift', 'Kurser', 300_000],
    ['Anlæg', 'Server', 2_000_000],
    ['Anlæg', 'Netværk', 1_500_000],
    ['Samlet', 'Total', 4_500_000],
  ]);
});
