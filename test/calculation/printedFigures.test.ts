import { calculated, type InputTables } from '../support/calculated';
import { sheetText } from '../support/sheetText';
import { told } from '../support/told';

/** What a workbook's recipients get in its only column of amounts, in kr. */
function shared({ allocation }: ReturnType<typeof calculated>): number[] {
  return (allocation?.groups[0]?.parties ?? []).map(({ amounts }) => (amounts[0] ?? NaN) / 100);
}

const STEP = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Afrunding'];

// Of 13.388.108 in all: 1.245.357 × 6.956.412 = 647.083,27, × 1.858.989 = 172.921,90 and × 4.572.707 = 425.351,83 of it.
test('a cluster shares 1.245.357 kr. by benefit to the krone', () => {
  const result = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Gevinst', 1_245_357],
    ],
    Parter: [
      ['Part', 'Klynge', 'Gevinst'],
      ['Silkeborg', 'Midt', 6_956_412],
      ['Skive', 'Midt', 1_858_989],
      ['Viborg', 'Midt', 4_572_707],
    ],
    Nøgler: [STEP, ['Gevinst', 1, 'Part', 'Gevinst', 1]],
  });
  expect(shared(result)).toEqual([647_083, 172_922, 425_352]);
});

describe('kr. per inhabitant as papers print it', () => {
  /** One recipient with these inhabitants, one amount, and what was printed of it. */
  function printed(amount: string, inhabitants: number, rate: string): InputTables {
    return {
      Omkostninger: [
        ['Post', 'Nøgle', 2021],
        ['Drift', 'Folketal', amount],
      ],
      Parter: [
        ['Part', 'Folketal'],
        ['Kommunerne', inhabitants],
      ],
      Nøgler: [STEP, ['Folketal', 1, 'Part', 'Folketal', 1]],
      Indstillinger: [
        ['Navn', 'Værdi'],
        ['Indbyggere', 'Folketal'],
      ],
      Offentliggjort: [
        ['Gruppe', 'Linje', 'Kr. pr. indbygger'],
        ['Samlet', 'Kommunerne', rate],
      ],
    };
  }

  // 9.650.000 / 1.320.678 = 7,3069…; 12.150.000 / 1.320.678 = 9,1998…; 194.120 / 546.462 = 0,35523055….
  test.each([
    ['9,65 mio. kr.', 1_320_678, '7,3', '7.31'],
    ['12,15 mio. kr.', 1_320_678, '9,2', '9.2'],
    ['194.120', 546_462, '0,355231', '0.36'],
  ])('%s over %d is %s', (amount, inhabitants, rate, shown) => {
    const result = calculated(printed(amount, inhabitants, rate));
    expect(told(result.findings)).toEqual([]);
    expect(sheetText(result, 'Kr. pr. indbygger')[1]?.at(-1)).toBe(shown);
  });

  test.each([
    ['9,65 mio. kr.', 1_320_678, '7,4'],
    ['194.120', 546_462, '0,355230'],
  ])('%s over %d is not %s', (amount, inhabitants, rate) => {
    expect(told(calculated(printed(amount, inhabitants, rate)).findings)).toEqual([
      'warning published-rate-differs Offentliggjort!C2',
    ]);
  });
});

// The ten municipalities of the shared council, as printed: 194.120 by population, to whole kroner.
test('the shared council’s 194.120 kr. are as printed, municipality by municipality', () => {
  const council: [string, number, number][] = [
    ['Hedensted', 44_892, 15_947],
    ['Herning', 83_598, 29_697],
    ['Horsens', 79_020, 28_070],
    ['Ikast-Brande', 39_681, 14_096],
    ['Lemvig', 22_237, 7_899],
    ['Ringkøbing-Skjern', 58_112, 20_643],
    ['Skive', 48_344, 17_173],
    ['Struer', 22_591, 8_025],
    ['Holstebro', 56_582, 20_100],
    ['Viborg', 91_405, 32_470],
  ];
  const result = calculated({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Samråd', 'Folketal', 194_120],
    ],
    Parter: [['Part', 'Folketal'], ...council.map(([name, inhabitants]) => [name, inhabitants])],
    Nøgler: [STEP, ['Folketal', 1, 'Part', 'Folketal', 1]],
  });
  expect(shared(result)).toEqual(council.map(([, , amount]) => amount));
});
