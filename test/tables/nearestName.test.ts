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
  ['Indbyggere', 'Folketal', 'the same by another word'],
  ['Indbyggertal', 'Folketal', 'the same'],
  ['Indbygertal', 'Folketal', 'the same, and a letter left out'],
  ['antal indbyggere', 'Folketal', 'the same in two words'],
  ['Befolkningstal', 'Folketal', 'the same'],
  ['Folketallet', 'Folketal', 'the same, as it is spoken of'],
  ['Indbyggertal 2019', 'Folketal 2019', 'the same, of the same year'],
  ['Indbyggertal 2018', 'Folketal 2019', 'the same, a year away'],
])('%s means %s: %s', (typed, expected) => {
  expect(nearestName(typed, drivers)).toBe(expected);
});

test.each([
  ['Indbyggerforening', 'nothing is near'],
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
