import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryWorkbook } from '../../fuzz/tryWorkbook';

interface KeptSeed {
  readonly seed: number;
  /** What was wrong with what the program made of it. */
  readonly found: string;
  /** Of a workbook written as other people type: what was rewritten in it. */
  readonly typed?: readonly string[];
}

const file = join(__dirname, '..', '..', 'fuzz', 'seeds.json');
const all = JSON.parse(readFileSync(file, 'utf8')) as readonly KeptSeed[];
const kept = all.filter(({ typed }) => typed === undefined);

/** Not among those of the long runs, so that they try something else. */
const FIRST_FRESH = 5_000_001;
const FRESH = 25;

describe('random workbooks are recalculated exactly or not at all, and nothing else in them changes', () => {
  test.each(kept)('seed $seed, which once failed: $found', async ({ seed }) => {
    const { problems } = await tryWorkbook(seed, { formulas: false, file: true });
    expect(problems).toEqual([]);
  });

  test(`${FRESH} other seeds`, async () => {
    const endings: string[] = [];
    for (let seed = FIRST_FRESH; seed < FIRST_FRESH + FRESH; seed += 1) {
      const { first, problems } = await tryWorkbook(seed, { formulas: false, file: seed % 10 === 0 });
      expect([seed, ...problems]).toEqual([seed]);
      endings.push(first);
    }
    // Most are right, so that there is something to add up, and some are not.
    expect(endings.filter((ending) => ending === 'recalculated').length).toBeGreaterThan(FRESH / 3);
    expect(endings.filter((ending) => ending === 'errors').length).toBeGreaterThan(FRESH / 10);
  });
});
