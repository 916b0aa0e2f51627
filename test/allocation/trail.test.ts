import fc from 'fast-check';
import { countTrailEntries, trailEntries, trailPerGroup } from '../../src/allocation/trail';
import type { TrailEntry } from '../../src/allocation/trailEntry';
import { allocated, type Allocated } from './allocated';
import { anyWorkbook } from './anyWorkbook';

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
      expect(rebuiltParties(trailPerGroup(result.allocation).entries)).toEqual(partyFiguresOf(result));
    }),
  );
});

test('both trails hang together: what is split is what went into the pool', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      for (const trail of [trailEntries(allocation, costs), trailPerGroup(allocation).entries]) {
        const poured: Sums = new Map();
        const split: Sums = new Map();
        for (const { rows, intoPool, rounded, pool, amount } of trail) {
          expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
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
      const perGroup = trailPerGroup(allocation);
      expect(perGroup.count).toBe([...perGroup.entries].length);
    }),
  );
});
