import { nearestName } from '../../src/tables/nearestName';

const drivers = [
  'Folketal',
  'Folketal 2019',
  'Gevinst',
  'Bloktilskud',
  'Ry',
  'Skive Kommune',
  'Viborg Kommune',
];

test.each([
  ['Folketl', 'Folketal', 'a letter left out'],
  ['Folkettal', 'Folketal', 'a letter too many'],
  ['Foketlal', 'Folketal', 'two edits of eight letters'],
  ['Gevisnt', 'Gevinst', 'two neighbours swapped'],
  ['GEVINST ', 'Gevinst', 'case and space'],
  ['Folketal 2091', 'Folketal 2019', 'a year mistyped'],
  ['Skive', 'Skive Kommune', 'the beginning of one name only'],
  ['Rx', 'Ry', 'one letter of two'],
])('%s means %s: %s', (typed, expected) => {
  expect(nearestName(typed, drivers)).toBe(expected);
});

test.each([
  ['Indbyggere', 'nothing is near'],
  ['x', 'one letter is no basis for a guess'],
  ['', 'nothing was typed'],
  ['Kommune', 'no name begins with it'],
  ['a'.repeat(32_767), 'it is no name'],
])('%.20s suggests nothing: %s', (typed) => {
  expect(nearestName(typed, drivers)).toBeNull();
});

test('the beginning of two names suggests neither', () => {
  expect(nearestName('Region', ['Region – klynge Midt', 'Region – klynge Vest'])).toBeNull();
});

test('of two equally near the first listed is suggested', () => {
  expect(nearestName('Drixt', ['Drift', 'Drigt'])).toBe('Drift');
  expect(nearestName('Drixt', ['Drigt', 'Drift'])).toBe('Drigt');
});
