import { withoutParties } from '../../src/keys/membersOf';
import { resolveWeights } from '../../src/keys/resolveWeights';
import { parseParties } from '../../src/parties/parseParties';
import { found, grid, resolve, step } from './resolvedSteps';

const weights = (taken: ReturnType<typeof resolve>): number[] | undefined =>
  taken.value === null ? undefined : Array.from(taken.value.weights.values);

test('a warning leaves a step to take, an error none', () => {
  // `Skæv` is 12,5 for Silkeborg, blank for Skive and `mange` for Aarhus.
  expect(weights(resolve(step('Part', 'Skæv'), [0, 1]))).toEqual([125, 0]);
  expect(resolve(step('Part', 'Skæv'), [0, 2]).value).toBeNull();
  expect(resolve(step('Part', 'Ukendt')).value).toBeNull();
  expect(resolve(step('Part', 'ligeligt', 'Klynge=Vest')).value).toBeNull();
});

test('a driver without a year needs no budget year', () => {
  expect(weights(resolve(step('Part', 'Folketal'), [0, 1], null))).toEqual([94_026, 45_851]);
});

test('the group that takes the rest may be the first of them', () => {
  const taken = resolve(step('Klynge', 'ligeligt', '', 'Midt'));
  expect(taken.value).toMatchObject({
    to: ['Midt', 'Øst'],
    remainder: { kind: 'to', name: 'Midt' },
    remainderIndex: 0,
  });
});

test.each([
  ['Kommuner=35; Region=65', ''],
  ['ligeligt', 'Region'],
])('an unknown level is all that is said of a step by %s with the rest to %p', (weight, remainder) => {
  expect(found(step('Klynger', weight, '', remainder)).map(([said]) => said)).toEqual([
    'error level-unknown Nøgler 1:2',
  ]);
});

test('a filter of several conditions is told as it is written', () => {
  const taken = step('Part', 'ligeligt', 'Klynge=Midt;Sektor=Region');
  expect(withoutParties(taken).params).toEqual({ text: 'Klynge=Midt; Sektor=Region' });
  expect(found(step('Part', 'ligeligt', 'Klynge=Vest;  Deltager=måske'))).toEqual([
    ['error condition-without-parties Nøgler 1:4', { text: 'Klynge=Vest' }],
    ['error condition-without-parties Nøgler 1:4', { text: 'Deltager=måske' }],
  ]);
});

test('a driver of 0 is none below zero, and an Excel error is reported where `Parter` is read', () => {
  const { value: parties } = parseParties(
    grid('Parter', [
      ['Part', 'Elever'],
      ['Skive', 0],
      ['Aarhus', '#REF!'],
    ]),
  );
  const user = { key: 'K', label: 'Drift' };
  const taken = resolveWeights(step('Part', 'Elever'), [0, 1], 2021, parties, user);
  expect(taken.findings).toEqual([]);
  expect(weights(taken)).toEqual([0, 0]);
});

test('a blank name in a column is not suggested, and groups keep the order of `Parter`', () => {
  const { value: parties } = parseParties(
    grid('Parter', [
      ['Part', 'Klynge'],
      ['A', 'Øst'],
      ['B', 'Midt'],
      ['C', 'øst '],
      ['D', ''],
    ]),
  );
  const user = { key: 'K', label: 'Drift' };
  const taken = resolveWeights(step('Klynge', 'Øst=1; Midt=2'), [1, 2, 0], 2021, parties, user);
  expect(taken.value).toMatchObject({ to: ['Øst', 'Midt'], members: [[2, 0], [1]] });
});
