import { splitMeant } from '../../src/keys/parseSplit';

test.each([
  ['35-65', '35/65'],
  ['35 – 65', '35/65'],
  ['35:65', '35/65'],
  ['50;50', '50/50'],
  ['35 % og 65 %', '35/65'],
  ['35 pct. + 65 pct.', '35/65'],
  ['33,3 - 33,3 - 33,4', '33,3/33,3/33,4'],
  ['35\\65', '35/65'],
  ['35//65', '35/65'],
  ['40 procent & 60 procent', '40/60'],
])('%s is probably %s', (text, split) => {
  expect(splitMeant(text)).toBe(split);
});

test.each(['35-60', '35', 'Drift - fælles', '2021-2022', '1-12-2088', '100', '', 'Kommuner 35 og Region 65'])(
  '»%s« is no split of 100',
  (text) => {
    expect(splitMeant(text)).toBeNull();
  },
);
