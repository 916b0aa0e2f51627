import type { Weighting } from '../../src/keys/distributionKey';
import { parseKeys } from '../../src/keys/parseKeys';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { termsInWords, roundedInWords, roundingInWords, splitInWords } from '../../src/keys/stepInWords';
import { gridOf } from '../support/gridOf';

function stepOf(level: string, weight: string, rest: readonly (string | number)[] = ['', '', '', '']) {
  const headings = ['Nøgle', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'];
  const { value } = parseKeys(gridOf('Nøgler', [headings, ['N', level, weight, ...rest]]), DEFAULT_SETTINGS);
  return value[0]!.steps[0]!;
}

test.each<[string, string, Weighting['kind'], string, string]>([
  ['Sektor', '35/65', 'split', 'mellem sektorerne efter 35/65', 'among the sectors by 35/65'],
  ['Part', 'ligeligt', 'equal', 'mellem parterne ligeligt', 'among the recipients equally'],
  [
    'Klynge',
    'Folketal',
    'driver',
    'mellem grupperne i »Klynge« efter Folketal',
    'among the groups in “Klynge” by Folketal',
  ],
  [
    'Part',
    'Folketal {år-2}',
    'driver',
    'mellem parterne efter Folketal 2 år før budgetåret',
    'among the recipients by Folketal 2 years before the budget year',
  ],
  [
    'Part',
    'Folketal {år}',
    'driver',
    'mellem parterne efter Folketal i budgetåret',
    'among the recipients by Folketal of the budget year',
  ],
  [
    'Sektor',
    'Kommuner=33,5; Region=66,5',
    'named',
    'mellem sektorerne med Kommuner 33,5 og Region 66,5',
    'among the sectors with Kommuner 33.5 and Region 66.5',
  ],
])('%s by %s', (level, weight, kind, danish, english) => {
  const step = stepOf(level, weight);
  expect(step.weighting.kind).toBe(kind);
  expect([splitInWords(step, 'da'), splitInWords(step, 'en')]).toEqual([danish, english]);
});

test.each([
  [
    ['', 500, 'halv op', 'hver for sig'],
    'afrundet til 500 kr., halv op, hver for sig',
    'rounded to DKK 500, half up, independent',
  ],
  [
    ['', 50_000, 'halv lige', 'Region'],
    'afrundet til 50.000 kr., halv lige, rest til »Region«',
    'rounded to DKK 50,000, half even, remainder to “Region”',
  ],
  [['', '0,01', '', ''], 'afrundet til hele øre, største rest', 'rounded to whole øre, largest remainder'],
])('rounding %j', (rest, danish, english) => {
  const step = stepOf('Part', 'ligeligt', rest);
  expect([roundingInWords(step, 'da'), roundingInWords(step, 'en')]).toEqual([danish, english]);
});

test('what was rounded by the largest remainder, where the method makes no difference', () => {
  const step = stepOf('Part', 'ligeligt', ['', 500, 'halv lige', 'Region']);
  expect(roundedInWords(step, { kind: 'largest' }, 'da')).toBe('afrundet til 500 kr., største rest');
  expect(roundedInWords(step, { kind: 'independent' }, 'da')).toBe(
    'afrundet til 500 kr., halv lige, hver for sig',
  );
});

test('a filter', () => {
  const step = stepOf('Part', 'ligeligt', ['Deltager=ja; Klynge=Midt', '', '', '']);
  expect(termsInWords(step, 'da')).toBe('Kun parter med Deltager = ja og Klynge = Midt.');
  expect(termsInWords(stepOf('Part', 'ligeligt'), 'da')).toBe('');
});
