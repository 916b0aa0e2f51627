import { apportionBounded } from '../../src/money/apportionBounded';
import { apportionLargestRemainder } from '../../src/money/apportionLargestRemainder';
import { noBounds, type Bounds } from '../../src/money/bounds';
import { prepareWeights } from '../../src/money/weights';
import { allocate } from '../../src/allocation/allocate';
import { parseCostRows } from '../../src/costs/parseCostRows';
import { parseKeys } from '../../src/keys/parseKeys';
import { resolveKeys } from '../../src/keys/resolveKeys';
import { parseParties } from '../../src/parties/parseParties';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { CellValue } from '../../src/cells/grid';
import { populations2020 } from '../apportion/populations2020';

/** How bounded steps over the 98 municipalities compare with unbounded ones: one amount alone, and 500 rows through the whole allocation. */
const ROUNDS = 41;
const weights = prepareWeights(populations2020.map((n) => ({ coefficient: BigInt(n), decimals: 0 })));
const count = populations2020.length;

/** A cap that stops the largest five, and a floor that lifts the smallest five, of an amount of 100 mio. kr. */
const shares = [...populations2020].sort((a, b) => a - b);
const sum = shares.reduce((total, n) => total + n, 0);
const bounds: Bounds = {
  least: new Float64Array(count).fill(Math.floor(((shares[5] ?? 0) / sum) * 100_000_000) * 100),
  most: new Float64Array(count).fill(Math.floor(((shares[count - 6] ?? 0) / sum) * 100_000_000) * 100),
};

function workbookOf(key: string): () => void {
  const grid = (name: string, values: CellValue[][]) => ({ name, sheet: name, row: 0, column: 0, values });
  const costs = parseCostRows([
    grid('Omkostninger', [
      ['Post', 'Nøgle', '2021'],
      ...Array.from({ length: 500 }, (_, i) => [`Post ${i}`, key, 100_000_000 + i]),
    ]),
  ]).value;
  const parties = parseParties(
    grid('Parter', [['Part', 'Folketal'], ...populations2020.map((n, i) => [`Part ${i}`, n])]),
  ).value;
  const listed = parseKeys(
    grid('Nøgler', [
      ['Nøgle', 'Niveau', 'Vægt', 'Mindst', 'Højst'],
      ['Uden', 'Part', 'Folketal', '', ''],
      ['Med', 'Part', 'Folketal', (bounds.least[0] ?? 0) / 100, (bounds.most[0] ?? 0) / 100],
      ['Vide', 'Part', 'Folketal', 1, 1_000_000_000],
    ]),
    DEFAULT_SETTINGS,
  ).value;
  const keys = resolveKeys(costs, listed, DEFAULT_SETTINGS).value;
  return () => allocate(costs, keys, parties, { ...DEFAULT_SETTINGS, calculation: 'per row' });
}

const none = noBounds(count);
const parts = new Float64Array(count);
const rounding = { unit: 100, method: 'half up', remainder: 'largest' } as const;
const many = (work: (amount: number) => void) => () => {
  for (let i = 0; i < 2_000; i += 1) work(10_000_000_000 + i * 100);
};
const contenders: readonly (readonly [string, () => void])[] = [
  ['one amount, no bounds', many((amount) => apportionLargestRemainder(amount, weights, 100, parts))],
  [
    'one amount, bounds nobody reaches',
    many((amount) => apportionBounded(amount, { weights, base: 0, bounds: none }, rounding, parts)),
  ],
  [
    'one amount, ten bound',
    many((amount) => apportionBounded(amount, { weights, base: 0, bounds }, rounding, parts)),
  ],
  ['500 rows, no bounds', workbookOf('Uden')],
  ['500 rows, bounds nobody reaches', workbookOf('Vide')],
  ['500 rows, ten bound', workbookOf('Med')],
];

const times = contenders.map((): number[] => []);
for (let round = 0; round < ROUNDS + 5; round += 1) {
  contenders.forEach(([, work], i) => {
    const started = performance.now();
    work();
    if (round >= 5) times[i]?.push(performance.now() - started);
  });
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;
const least = (list: readonly number[]): number => Math.min(...list);
contenders.forEach(([name], i) => {
  const told = [least, median].map((of) => {
    const time = of(times[i] ?? []);
    const base = of(times[i < 3 ? 0 : 3] ?? []);
    return `${time.toFixed(2).padStart(9)} ms${(time / base).toFixed(2).padStart(8)} x without bounds`;
  });
  console.log(`${name.padEnd(36)}least${told.join(', median')}`);
});
