import fc from 'fast-check';
import type { Pot } from '../../src/allocation/allocation';
import { poolSources } from '../../src/allocation/trail';
import { stepEntry } from '../../src/allocation/stepEntry';
import { stepsToParty } from '../../src/allocation/stepsToParty';
import type { TrailEntry } from '../../src/allocation/trailEntry';
import { allocated } from './allocated';
import { anyWorkbook } from './anyWorkbook';
import { clustered } from './smallInputs';
import { telemedicine } from './telemedicine';

/** The trail's entries that lead to a recipient's figure, each pool of rows' own amounts before the step that splits it. */
function explained(
  { allocation, costs }: Pick<ReturnType<typeof allocated>, 'allocation' | 'costs'>,
  group: string,
  pot: Pot,
  party: number,
): TrailEntry[] {
  return stepsToParty(allocation, group, pot, party).parts.flatMap(({ taken, index }) => [
    ...poolSources(taken, costs),
    stepEntry(taken, index),
  ]);
}

/** The entries that tell of an amount, a step and a destination which another one tells of. */
function toldTwice(entries: readonly TrailEntry[]): TrailEntry[] {
  const identities = entries.map(({ group, rows, key, step, from, to, pool, intoPool }) =>
    JSON.stringify([group, rows, key, step?.number, from, to, pool, intoPool]),
  );
  return entries.filter((_, i) => identities.indexOf(identities[i] ?? '') !== i);
}

test('an explanation ends in the figure, and tells nothing twice', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      for (const { group, pots, parties } of allocation.groups) {
        pots.forEach((pot, place) => {
          for (const { party, amounts } of parties) {
            const entries = explained({ allocation, costs }, group, pot, party);
            const reached = entries.filter((entry) => entry.party === party);
            expect(reached.reduce((sum, { rounded }) => sum + rounded, 0)).toBe(amounts[place] || 0);
            expect(toldTwice(entries)).toEqual([]);
          }
        });
      }
    }),
    { numRuns: 50 },
  );
});

test('a figure is explained by all that went into it, each after what it came from', () => {
  const { allocation, costs } = allocated(
    clustered([
      ['A', 'Klyngevis', 10],
      ['B', 'Kun Midt', 4],
      ['C', 'Klyngevis', 10],
    ]),
  );
  const explain = (party: number) =>
    explained({ allocation, costs }, '', { sector: 'Kommuner', year: 2021 }, party).map(
      ({ step, rows, to, rounded }) => [step?.level ?? 'own amount', rows, to, rounded],
    );
  const ofKlyngevis = [
    ['own amount', [0], '', 1_000],
    ['own amount', [2], '', 1_000],
  ];
  expect(explain(0)).toEqual([
    ...ofKlyngevis,
    ['Klynge', [0, 2], 'Midt', 1_000],
    ['own amount', [1], '', 400],
    ['Klynge', [1], 'Midt', 400],
    ['Part', [0, 1, 2], 'Skive', 350],
  ]);
  expect(explain(2)).toEqual([
    ...ofKlyngevis,
    ['Klynge', [0, 2], 'Øst', 1_000],
    ['Part', [0, 2], 'Aarhus', 1_000],
  ]);
});

test('row by row too, a figure is explained by its own rows alone', () => {
  const { allocation, costs } = allocated(
    clustered(
      [
        ['A', 'Klyngevis', 10],
        ['B', 'Kun Midt', 4],
      ],
      'pr. post',
    ),
  );
  const entries = explained({ allocation, costs }, '', { sector: 'Kommuner', year: 2021 }, 1);
  expect(entries.map(({ step, rows, to, rounded }) => [step?.level, rows, to, rounded])).toEqual([
    ['Klynge', [0], 'Midt', 500],
    ['Part', [0], 'Viborg', 375],
    ['Klynge', [1], 'Midt', 400],
    ['Part', [1], 'Viborg', 300],
  ]);
});

describe('Skive, Drift 2022, as the pane explains it', () => {
  const result = allocated(telemedicine);
  const skive = result.parties.parties.findIndex(({ name }) => name === 'Skive Kommune');
  const pot = { sector: 'Kommuner', year: 2022 };
  const entries = explained(result, 'Drift', pot, skive);

  test('10 cost rows give the municipalities 11.750.000 kr., and Skive gets 406.000 of them', () => {
    expect(entries.slice(0, -1).map(({ to, rows }) => [to, rows.length])).toEqual(
      Array(10).fill(['Kommuner', 1]),
    );
    expect(entries.slice(0, -1).reduce((sum, { rounded }) => sum + rounded, 0)).toBe(1_175_000_000);
    expect(entries.at(-1)).toMatchObject({
      from: 'Kommuner',
      to: 'Skive Kommune',
      key: '',
      amount: 1_175_000_000,
      weight: 45_851,
      weightSum: 1_326_340,
      rounded: 40_600_000,
      remainder: { kind: 'independent' },
    });
    // 1.326.340 × 406.192 is 538.748.697.280, which leaves 552.720 of 11.750.000 × 45.851: 0,41672 of 1.326.340.
    expect(entries.at(-1)?.exact).toBeCloseTo(40_619_241.672, 2);
  });
});
