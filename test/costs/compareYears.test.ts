import { compareYears } from '../../src/costs/compareYears';

test('years ascend, what is undecided follows them, and no year stands last', () => {
  expect([null, 2022, 'undecided' as const, 2021, 2022].sort(compareYears)).toEqual([
    2021,
    2022,
    2022,
    'undecided',
    null,
  ]);
});
