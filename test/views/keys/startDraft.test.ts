import { groupsUnder, possibleKinds, startDraft, startMixture } from '../../../src/views/keys/keyDraft';
import type { KeyOptions } from '../../../src/views/keys/keyOptions';

const CLUSTER = { heading: 'Klynge', groups: ['Øst', 'Vest'] };
const SECTOR = { heading: 'Sektor', groups: ['Kommuner', 'Region'] };
const everything: KeyOptions = { groupings: [CLUSTER, SECTOR], filters: [], drivers: ['Folketal', 'Elever'] };
const noGroupings: KeyOptions = { ...everything, groupings: [] };
const noDrivers: KeyOptions = { ...everything, drivers: [] };

test.each([
  ['groupings and drivers', everything, ['split', 'driver', 'nested', 'equal']],
  ['drivers only', noGroupings, ['driver', 'equal']],
  ['groupings only', noDrivers, ['split', 'nested', 'equal']],
])('with %s a key can be: %j', (_, options, kinds) => {
  expect(possibleKinds(options)).toEqual(kinds);
});

const nothing = {
  name: '',
  base: '',
  least: '',
  most: '',
  only: [],
  from: '',
  until: '',
  unit: '',
  method: '',
  remainder: '',
};
const byPeople = { kind: 'driver', driver: 'Folketal' };

test('a draft begins blank, by the sectors wherever they stand, and by the first driver', () => {
  expect(startDraft('split', everything)).toEqual({
    ...nothing,
    kind: 'split',
    levels: [{ heading: 'Sektor', weight: { kind: 'percent', percents: {} } }],
    last: byPeople,
  });
  expect(startDraft('nested', everything)).toEqual({
    ...nothing,
    kind: 'nested',
    levels: [{ heading: 'Sektor', weight: { kind: 'equal' } }],
    last: byPeople,
  });
  expect(startDraft('driver', everything)).toEqual({
    ...nothing,
    kind: 'driver',
    levels: [],
    last: byPeople,
  });
  expect(startDraft('equal', everything)).toEqual({
    ...nothing,
    kind: 'equal',
    levels: [],
    last: { kind: 'equal' },
  });
});

test('without sectors it begins with the first grouping, without drivers equally', () => {
  const { levels } = startDraft('split', { ...everything, groupings: [CLUSTER] });
  expect(levels.map(({ heading }) => heading)).toEqual(['Klynge']);
  expect(startDraft('split', noGroupings).levels).toEqual([]);
  expect(startDraft('nested', noDrivers).last).toEqual({ kind: 'equal' });
});

test('a mixture begins half by what was chosen, or else by the first driver, and half equally', () => {
  const half = { kind: 'mixed', percent: '50', second: { kind: 'equal' } };
  const byPupils = { kind: 'driver', driver: 'Elever' } as const;
  expect(startMixture(byPupils, everything)).toEqual({ ...half, first: byPupils });
  expect(startMixture({ kind: 'equal' }, everything)).toEqual({ ...half, first: byPeople });
  expect(startMixture({ kind: 'percent', percents: {} }, noDrivers)).toEqual({
    ...half,
    first: { kind: 'equal' },
  });
});

test('the groups of a column; none where it is no grouping', () => {
  expect(groupsUnder('Sektor', everything)).toEqual(['Kommuner', 'Region']);
  expect(groupsUnder('Folketal', everything)).toEqual([]);
});
