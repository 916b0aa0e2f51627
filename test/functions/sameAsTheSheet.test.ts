import fc from 'fast-check';
import { phaseIn } from '../../src/costs/phaseIn';
import { parsePercentages } from '../../src/money/parsePercentages';
import { allocated, type Rows } from '../allocation/allocated';
import { column, shown } from './support/call';

const amount = fc.oneof(
  fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }),
  fc.integer({ min: -20, max: 20 }),
  fc.integer({ min: -5_000_000_000_000_00, max: 5_000_000_000_000_00 }),
);

/** Populations, gains with decimals, nothing, an empty cell; many of them equal. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 650_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  fc.constant('1.326.340,5'),
);

const parties = fc
  .array(fc.record({ weight, cluster: fc.constantFrom('Midt', 'Vest', 'Øst') }), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((made) => made.some((party) => party.weight !== 0));

const unit = fc.constantFrom(0.01, 1, 30, 500);

const nameAt = (i: number): string => `Part ${i + 1}`;

interface OnSheets {
  readonly amount: number;
  readonly parties: readonly { readonly weight: number | string; readonly cluster: string }[];
  readonly steps: Rows;
  readonly unit: number;
  readonly remainder?: string;
}

/** What each recipient gets on the allocation sheet, in øre, in the order of `Parter`; 0 for one the sheet leaves out. */
function onTheSheet({ amount: ore, parties: made, steps, unit: kroner, remainder }: OnSheets): number[] {
  const { allocation, findings } = allocated({
    costs: [
      ['Post', 'Nøgle', 'Beløb'],
      ['Drift', 'Nøglen', ore / 100],
    ],
    parties: [
      ['Part', 'Klynge', 'Folketal'],
      ...made.map((party, i) => [nameAt(i), party.cluster, party.weight]),
    ],
    keys: [['Nøgle', 'Trin', 'Niveau', 'Vægt'], ...steps.map((step, i) => ['Nøglen', i + 1, ...step])],
    settings: [
      ['Indstilling', 'Værdi'],
      ['Afrunding', kroner],
      ['Rest', remainder ?? 'største rest'],
    ],
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const amounts = new Map(
    allocation.groups[0]?.parties.map((party) => [party.party, party.amounts[0] ?? NaN]),
  );
  return made.map((_, i) => amounts.get(i) ?? 0);
}

/** Kroner of a spilled column as øre, which all of them must be. */
function inOre(spilled: unknown): number[] {
  return (spilled as number[][]).map(([kroner = NaN]) => Math.round(kroner * 100));
}

test('FORDEL, and KOMMUNEANDEL for every recipient, give what the sheet gives, to the øre', () => {
  const remainder = fc.constantFrom('største rest', 'hver for sig', 'Part 1');
  fc.assert(
    fc.property(amount, parties, unit, remainder, (ore, made, kroner, rest) => {
      const steps = [['Part', 'Folketal']];
      const sheet = onTheSheet({ amount: ore, parties: made, steps, unit: kroner, remainder: rest });
      const weights = column(...made.map((party) => party.weight));
      const position = rest === 'Part 1' ? 1 : rest;
      expect(inOre(shown('FORDEL', [ore / 100, weights, kroner, position]))).toEqual(sheet);
      const names = column(...made.map((_, i) => nameAt(i)));
      const single = made.map((_, i) => [
        shown('KOMMUNEANDEL', [ore / 100, nameAt(i), names, weights, kroner, rest]),
      ]);
      expect(inOre(single)).toEqual(sheet);
    }),
  );
});

test('the parts of FORDEL and FORDELTRIN add up to the amount', () => {
  fc.assert(
    fc.property(amount, parties, unit, (ore, made, kroner) => {
      const weights = column(...made.map((party) => party.weight));
      const clusters = column(...made.map(({ cluster }) => cluster));
      const all = inOre(shown('FORDEL', [ore / 100, weights, kroner]));
      const inSteps = inOre(shown('FORDELTRIN', [ore / 100, clusters, weights, weights, kroner]));
      for (const parts of [all, inSteps]) {
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(ore));
      }
    }),
  );
});

/** How the first step is written in `Nøgler`, and as `gruppevægte`. */
const groupWeightings: [string, string, (weights: unknown[][]) => unknown][] = [
  ['equally', 'ligeligt', () => 'ligeligt'],
  ['by names', 'Midt=3; Vest=1; Øst=0,5', () => 'Midt=3; Vest=1; Øst=0,5'],
  ['by a range of names', 'Midt=3; Vest=1; Øst=0,5', () => [['Øst', 0.5], ['Midt', 3], ['Vest', 1]]], // prettier-ignore
  ['by a split', '33,3/33,3/33,4', () => '33,3/33,3/33,4'],
  ['by a range', '33,3/33,3/33,4', () => column(33.3, 33.3, '33,4')],
  ['by a driver', 'Folketal', (weights) => weights],
];

test.each(groupWeightings)('FORDELTRIN %s gives what a key of two steps gives', (_, typed, argument) => {
  // Every cluster is there, so that the split fits and the names are known, and weighs something.
  const first = ['Midt', 'Vest', 'Øst'].map((cluster) => ({ cluster, weight: 7 }));
  fc.assert(
    fc.property(amount, parties, unit, (ore, others, kroner) => {
      const made = [...first, ...others];
      const steps = [
        ['Klynge', typed],
        ['Part', 'Folketal'],
      ];
      const sheet = onTheSheet({ amount: ore, parties: made, steps, unit: kroner });
      const weights = column(...made.map((party) => party.weight));
      const clusters = column(...made.map(({ cluster }) => cluster));
      const parts = shown('FORDELTRIN', [ore / 100, clusters, argument(weights), weights, kroner]);
      expect(inOre(parts)).toEqual(sheet);
    }),
    { numRuns: 50 },
  );
});

test('INDFAS gives what the years of a phased cost row are', () => {
  const cell = { name: '', sheet: '', row: 0, column: 0 };
  const profile = fc.constantFrom('25-50-25', '33,3-33,3-33,4', '100', '0-100', '12,5-87,5');
  fc.assert(
    fc.property(amount, profile, (ore, typed) => {
      const percentages = parsePercentages(typed.split('-'))?.parts ?? [];
      const years = phaseIn(ore, percentages, 2021, cell).map((year) => [year.amount / 100]);
      const [spread = []] = shown('INDFAS', [ore / 100, typed]) as number[][];
      expect(column(...spread)).toEqual(years);
    }),
  );
});

test('the parts of SEKTORANDEL add up to the amount, with and without a method', () => {
  const method = fc.constantFrom(null, 'halv op', 'halv lige');
  fc.assert(
    fc.property(amount, unit, method, (ore, kroner, how) => {
      const parts = [1, 2, 3].map((nr) => [shown('SEKTORANDEL', [ore / 100, '35/60/5', nr, kroner, how])]);
      expect(inOre(parts).reduce((sum, part) => sum + part, 0)).toBe(ore);
    }),
  );
});
