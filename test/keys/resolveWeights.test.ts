import type { Year } from '../../src/costs/costRow';
import type { KeyStep } from '../../src/keys/distributionKey';
import { EVERYONE, found, resolve, step } from './resolvedSteps';

/** Groups with their weights, as `name: weight of sum`. */
function weightsOf(taken: KeyStep, members?: readonly number[], year?: Year) {
  const { value } = resolve(taken, members, year);
  const scale = 10 ** (value?.weights.decimals ?? 0);
  return value?.to.map((name, i) => [name, (value.weights.values[i] ?? NaN) / scale]);
}

describe('groups and weights', () => {
  test.each<[string, KeyStep, readonly number[], [string, number][]]>([
    [
      'a driver is summed by group',
      step('Klynge', 'Folketal'),
      EVERYONE,
      [
        ['Midt', 279_754],
        ['Øst', 699_966],
      ],
    ],
    [
      'a group is called what Parter calls it first',
      step('Klynge', 'ligeligt'),
      [1, 2],
      [
        ['Midt', 1],
        ['Øst', 1],
      ],
    ],
    [
      'only those the amount has come to count',
      step('Klynge', 'Folketal'),
      [0, 1, 2],
      [
        ['Midt', 139_877],
        ['Øst', 349_983],
      ],
    ],
    [
      'at Part everyone is alone, equal names too',
      step('Part', 'ligeligt'),
      [1, 3],
      [
        ['Skive', 1],
        ['Skive', 1],
      ],
    ],
    [
      'an alias of Sektor',
      step('Sector', '35/65'),
      EVERYONE,
      [
        ['Kommuner', 35],
        ['Region', 65],
      ],
    ],
    [
      'a split goes by order of appearance',
      step('Klynge', '33,3/66,7'),
      EVERYONE,
      [
        ['Midt', 33.3],
        ['Øst', 66.7],
      ],
    ],
    [
      'a split goes by the order in Parter, whoever is left',
      step('Klynge', '10/90'),
      [2, 3],
      [
        ['Midt', 10],
        ['Øst', 90],
      ],
    ],
    [
      'groups that are not named weigh nothing',
      step('Klynge', 'ØST=3'),
      EVERYONE,
      [
        ['Midt', 0],
        ['Øst', 3],
      ],
    ],
    [
      'a filter',
      step('Part', 'Folketal', 'Deltager=ja; Sektor=Kommuner'),
      EVERYONE,
      [
        ['Silkeborg', 94_026],
        ['Skive', 45_851],
      ],
    ],
    [
      'two years before 2021',
      step('Part', 'Folketal {år-2}'),
      [0, 1],
      [
        ['Silkeborg', 93_054],
        ['Skive', 46_160],
      ],
    ],
    ['a heading with a year of its own', step('Part', 'Folketal 2019'), [0], [['Silkeborg', 93_054]]],
    [
      'decimals',
      step('Part', 'Skæv'),
      [0, 4],
      [
        ['Silkeborg', 12.5],
        ['Øst', 7],
      ],
    ],
  ])('%s', (_, taken, members, expected) => {
    expect(weightsOf(taken, members)).toEqual(expected);
    // Who is not named and gets nothing is told of; see the findings' own tests.
    expect(
      found(taken, members).filter(
        ([text]) => typeof text !== 'string' || !text.startsWith('note named-weight-absent'),
      ),
    ).toEqual([]);
  });

  test('members go on with their group, and recipients are known at level Part alone', () => {
    expect(resolve(step('Klynge', 'ligeligt')).value).toMatchObject({
      members: [
        [0, 1, 3],
        [2, 4],
      ],
      parties: null,
    });
    expect(resolve(step('Part', 'ligeligt'), [1, 3]).value).toMatchObject({
      members: [[1], [3]],
      parties: [1, 3],
    });
  });

  test('a filter that leaves nobody of those here is for the caller to judge', () => {
    expect(resolve(step('Sektor', '35/65', 'Sektor=Region'), [0, 1])).toMatchObject({
      value: { to: [] },
      findings: [],
    });
  });
});

describe('the remainder', () => {
  test.each<[string, KeyStep, readonly number[], object]>([
    [
      'by the rule',
      step('Part', 'Folketal', '', 'hver for sig'),
      [0, 1],
      { remainder: { kind: 'independent' }, remainderIndex: null },
    ],
    [
      'to a name',
      step('Sektor', '35/65', '', 'region'),
      EVERYONE,
      { remainder: { kind: 'to' }, remainderIndex: 1 },
    ],
    [
      'to a name that is not here',
      step('Part', 'Folketal', '', 'Aarhus'),
      [3, 4],
      { remainder: { kind: 'largest' }, remainderIndex: null },
    ],
  ])('%s', (_, taken, members, expected) => {
    expect(resolve(taken, members).value).toMatchObject(expected);
    expect(found(taken, members)).toEqual([]);
  });
});

test('an empty driver is a warning, and weighs nothing', () => {
  expect(weightsOf(step('Part', 'Skæv'), [0, 1])).toEqual([
    ['Silkeborg', 12.5],
    ['Skive', 0],
  ]);
});
