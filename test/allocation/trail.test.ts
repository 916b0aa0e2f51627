import fc from 'fast-check';
import { explainParty, explainRow } from '../../src/allocation/explain';
import {
  countTrailEntries,
  countTrailEntriesPerGroup,
  trailEntries,
  trailEntriesPerGroup,
} from '../../src/allocation/trail';
import type { TrailEntry } from '../../src/allocation/trailEntry';
import { allocated, type Allocated } from './allocated';
import { anyWorkbook } from './anyWorkbook';
import { telemedicine } from './telemedicine';

type Sums = Map<string, number>;

function addTo(sums: Sums, amount: number, ...place: readonly unknown[]): void {
  const key = place.join('|');
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

/** Every recipient's figures as the allocation has them; 0 leaves no trail. */
function partyFiguresOf({ allocation }: Allocated): Sums {
  const sums: Sums = new Map();
  for (const { group, pots, parties } of allocation.groups) {
    for (const { party, amounts } of parties) {
      pots.forEach(({ sector, year }, place) => {
        const amount = amounts[place] ?? NaN;
        if (!Number.isNaN(amount) && amount !== 0) addTo(sums, amount, group, sector, year, party);
      });
    }
  }
  return sums;
}

function rowFiguresOf({ allocation }: Allocated): Sums {
  const sums: Sums = new Map();
  for (const { pots, rows } of allocation.groups) {
    for (const { row, amounts } of rows) {
      pots.forEach(({ sector, year }, place) => {
        const amount = amounts[place] ?? NaN;
        if (!Number.isNaN(amount) && amount !== 0) addTo(sums, amount, sector, year, row);
      });
    }
  }
  return sums;
}

/** The recipients' figures made again from entries alone: the sums of what has reached them. */
function rebuiltParties(entries: Iterable<TrailEntry>): Sums {
  const sums: Sums = new Map();
  for (const { group, sector, year, party, rounded } of entries) {
    if (party !== null) addTo(sums, rounded, group, sector, year, party);
  }
  return withoutZeros(sums);
}

/** The rows' figures made again from entries alone: what a step at level Sektor gave, or else the whole amount. */
function rebuiltRows(entries: Iterable<TrailEntry>): Sums {
  const sums: Sums = new Map();
  for (const { rows, sector, year, from, pool, step, amount, rounded } of entries) {
    if (pool !== null || from !== '') continue;
    if (step === null || step.level === 'Sektor') addTo(sums, rounded, sector, year, rows[0]);
    else sums.set([sector, year, rows[0]].join('|'), amount);
  }
  return withoutZeros(sums);
}

function withoutZeros(sums: Sums): Sums {
  return new Map([...sums].filter(([, amount]) => amount !== 0));
}

test('every figure of every pot can be made again from the trail alone', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const result = allocated(inputs);
      const entries = [...trailEntries(result.allocation, result.costs)];
      expect(rebuiltParties(entries)).toEqual(partyFiguresOf(result));
      expect(rebuiltRows(entries)).toEqual(rowFiguresOf(result));
    }),
  );
});

test('the trail of whole groups makes the same figures for every recipient', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const result = allocated(inputs);
      expect(rebuiltParties(trailEntriesPerGroup(result.allocation))).toEqual(partyFiguresOf(result));
    }),
  );
});

test('both trails hang together: what is split is what went into the pool', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      for (const trail of [trailEntries(allocation, costs), trailEntriesPerGroup(allocation)]) {
        const poured: Sums = new Map();
        const split: Sums = new Map();
        for (const { intoPool, rounded, pool, amount } of trail) {
          if (intoPool !== null) addTo(poured, rounded, intoPool);
          if (pool !== null) split.set(String(pool), amount);
        }
        expect(split).toEqual(withoutZeros(poured));
      }
    }),
  );
});

test('the number of entries is known without making them', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      expect(countTrailEntries(allocation)).toBe([...trailEntries(allocation, costs)].length);
      expect(countTrailEntriesPerGroup(allocation)).toBe([...trailEntriesPerGroup(allocation)].length);
    }),
  );
});

test('an explanation ends in the figure and hangs together', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      for (const { group, pots, parties, rows } of allocation.groups) {
        pots.forEach((pot, place) => {
          for (const { party, amounts } of parties) {
            const entries = explainParty(allocation, costs, { group, pot, party });
            const reached = entries.filter((entry) => entry.party === party);
            expect(reached.reduce((sum, { rounded }) => sum + rounded, 0)).toBe(amounts[place] || 0);
            expect(new Set(entries).size).toBe(entries.length);
          }
          for (const { row, amounts } of rows) {
            const rounded = explainRow(allocation, { row, pot }).map((entry) => entry.rounded);
            if (rounded.length > 0) expect(rounded).toEqual([amounts[place]]);
          }
        });
      }
    }),
    { numRuns: 50 },
  );
});

describe('Skive, Drift 2022, as the pane explains it', () => {
  const result = allocated(telemedicine);
  const skive = result.parties.parties.findIndex(({ name }) => name === 'Skive Kommune');
  const pot = { sector: 'Kommuner', year: 2022 };
  const entries = explainParty(result.allocation, result.costs, { group: 'Drift', pot, party: skive });

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

  test('over all groups it is 603.000', () => {
    const all = explainParty(result.allocation, result.costs, { group: null, pot, party: skive });
    const reached = all.filter(({ party }) => party === skive);
    expect(reached.map(({ group, rounded }) => [group, rounded / 100])).toEqual([
      ['Investering', 103_500],
      ['Implementering', 93_500],
      ['Drift', 406_000],
    ]);
  });

  test('a cost row is explained by its split', () => {
    const row = result.costs.rows.findIndex(({ label }) => label === 'Drift af medarbejderrettet løsning');
    // 1.300.000 by 35 of 100 is 455.000, which is 450.000 to whole 50.000.
    expect(explainRow(result.allocation, { row, pot })).toEqual([
      expect.objectContaining({
        amount: 130_000_000,
        weight: 35,
        weightSum: 100,
        exact: 45_500_000,
        rounded: 45_000_000,
      }),
    ]);
  });
});
