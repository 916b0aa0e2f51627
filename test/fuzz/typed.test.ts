import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REWRITINGS } from '../../fuzz/typed/rewritings';
import { shown } from '../../fuzz/typed/shown';
import { rewrite } from '../../fuzz/typed/rewrite';
import { tryTyped } from '../../fuzz/typed/tryTyped';

interface KeptSeed {
  readonly seed: number;
  readonly typed: readonly string[];
  /** What was wrong with what the program made of it. */
  readonly found: string;
}

const file = join(__dirname, '..', '..', 'fuzz', 'seeds.json');
const kept = (JSON.parse(readFileSync(file, 'utf8')) as readonly Partial<KeptSeed>[]).filter(
  (one): one is KeptSeed => one.typed !== undefined,
);

/** Not among those of the long runs, so that they try something else; the second half has keys of all kinds, and figures published by an oracle. */
const FIRST_FRESH = [9_000_001, 19_000_001];
const FRESH = 200;

describe("what is written in other people's ways comes to the same, or is told of", () => {
  test.each(kept)('seed $seed, which once failed: $found', ({ seed, typed }) => {
    const rewritings = REWRITINGS.filter(({ name }) => typed.includes(name));
    const trial = tryTyped(seed, rewritings);
    // A rewriting that can no longer be done would try nothing.
    expect(trial.rewritings.map(({ name }) => name).sort()).toEqual([...typed].sort());
    expect(trial.problems).toEqual([]);
  });

  test(`${FRESH} other seeds`, () => {
    const outcomes: string[] = [];
    const seeds = FIRST_FRESH.flatMap((first) =>
      Array.from({ length: FRESH / 2 }, (_, index) => first + index),
    );
    for (const seed of seeds) {
      const { outcome, problems, rewritings } = tryTyped(seed);
      if (problems.length > 0) {
        const names = rewritings.map(({ name }) => name).join(', ');
        throw new Error(
          [`Seed ${seed}, ${names}:`, ...problems, shown(rewrite(seed, rewritings).workbook)].join('\n'),
        );
      }
      outcomes.push(outcome);
    }
    for (const outcome of ['same', 'noted', 'told']) {
      expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(FRESH / 10);
    }
  });
});

test('no two rewritings have a name in common, since their chance comes of it', () => {
  const names = REWRITINGS.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
