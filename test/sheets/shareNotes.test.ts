import type { GroupAllocation } from '../../src/allocation/allocation';
import { shareNotes } from '../../src/sheets/sheetNotes';
import { sheetTexts } from '../../src/texts/sheetTexts';
import { drift, parties } from './handMade';

const texts = sheetTexts('da');

/** Nord and Syd are Kommuner, the third is the Region; each has one share. */
function groupWith(shares: readonly [bigint, bigint][], pots = drift.pots): GroupAllocation {
  return {
    ...drift,
    pots,
    parties: shares.map(([numerator, denominator], party) => ({
      party,
      share: { numerator, denominator },
      amounts: new Float64Array(2),
    })),
  };
}

test('shares that show 100,00 % need no note', () => {
  // 33,33 + 66,67.
  expect(shareNotes(drift, parties, texts)).toEqual([]);
});

test('three thirds across sectors show 99,99 %', () => {
  const group = groupWith(
    [
      [1n, 3n],
      [1n, 3n],
      [1n, 3n],
    ],
    [{ sector: '', year: 2021 }],
  );
  expect(shareNotes(group, parties, texts)).toEqual([
    'Andelene er vist med to decimaler og giver derfor tilsammen 99,99 %. Beløbene er beregnet af de nøjagtige andele.',
  ]);
});

test('a sector is added up by itself, over different denominators', () => {
  // 1/8000 = 0,0125 % shows 0,01; 15998/16000 = 99,9875 % shows 99,99: together 100,00.
  expect(
    shareNotes(
      groupWith([
        [1n, 8000n],
        [15998n, 16000n],
        [1n, 1n],
      ]),
      parties,
      texts,
    ),
  ).toEqual([]);
  // 1/20000 = 0,005 % shows 0,01, and 19999/20000 = 99,995 % shows 100,00: 100,01 together.
  expect(
    shareNotes(
      groupWith([
        [1n, 20000n],
        [39998n, 40000n],
        [1n, 1n],
      ]),
      parties,
      texts,
    ),
  ).toEqual([
    'Andelene for Kommuner er vist med to decimaler og giver derfor tilsammen 100,01 %. Beløbene er beregnet af de nøjagtige andele.',
  ]);
});

test('shares of different amounts are told of in another way', () => {
  // Nord takes part in half of the amounts only: half of those, and Syd three quarters of all.
  expect(
    shareNotes(
      groupWith([
        [1n, 2n],
        [3n, 4n],
        [1n, 1n],
      ]),
      parties,
      texts,
    ),
  ).toEqual([
    'Andelene for Kommuner giver tilsammen 125,00 %, fordi ikke alle parter har del i alle beløb. Hver andel er af de beløb, parten har del i.',
  ]);
});

test('a recipient without a share is not counted', () => {
  const [first, ...others] = drift.parties;
  const group = { ...drift, parties: [{ ...first!, share: null }, ...others] };
  expect(shareNotes(group, parties, texts)).toHaveLength(1);
});
