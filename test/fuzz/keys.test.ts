import { tryKeyed, tryKeyedThroughHost } from '../../fuzz/keys/tryKeyed';

/** Not among those of the long runs, so that they try something else. */
const FIRST_FRESH = 5_000_001;
const FRESH = 100;

test(`${FRESH} workbooks with keys of all kinds mixed come to what the contract says, or are not written`, () => {
  const endings: string[] = [];
  for (let seed = FIRST_FRESH; seed < FIRST_FRESH + FRESH; seed += 1) {
    const { ending, problems } = tryKeyed(seed);
    expect([seed, ...problems]).toEqual([seed]);
    endings.push(ending);
  }
  expect(endings.filter((ending) => ending === 'shared').length).toBeGreaterThan(FRESH / 3);
  expect(endings.filter((ending) => ending === 'not shared').length).toBeGreaterThan(FRESH / 10);
});

test('some of them as the client writes them into a workbook', async () => {
  for (let seed = FIRST_FRESH; seed < FIRST_FRESH + 8; seed += 1) {
    expect([seed, ...(await tryKeyedThroughHost(seed)).problems]).toEqual([seed]);
  }
});
