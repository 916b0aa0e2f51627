import { allocated } from './allocated';
import { KEYS } from './smallInputs';

describe('the share of what was handed in, where rows go by several keys', () => {
  const by = (...rows: [key: string, kroner: number][]) => {
    const { allocation } = allocated({
      costs: [['Post', 'Nøgle', 2021], ...rows.map(([key, kroner]) => ['A', key, kroner])],
      parties: [['Part'], ['Skive'], ['Viborg']],
      keys: [
        KEYS,
        ['1:3', 1, 'Part', 'Skive=1; Viborg=3', '', '', '', ''],
        ['3:1', 1, 'Part', 'Skive=3; Viborg=1', '', '', '', ''],
        ['1:2', 1, 'Part', 'Skive=1; Viborg=2', '', '', '', ''],
      ],
    });
    return allocation.groups[0]?.parties.map(({ share }) => share);
  };
  const ratio = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

  test.each<[string, [string, number][], unknown[]]>([
    // 25 and 75 of 200.
    [
      'of one denominator',
      [
        ['1:3', 100],
        ['3:1', 100],
      ],
      [ratio(1n, 2n), ratio(1n, 2n)],
    ],
    // A quarter and three quarters of an øre of 2, a quarter and a third of 2: fractions all the way.
    [
      'of an øre each',
      [
        ['1:3', 0.01],
        ['3:1', 0.01],
      ],
      [ratio(1n, 2n), ratio(1n, 2n)],
    ],
    [
      'of an øre each by thirds and quarters',
      [
        ['1:3', 0.01],
        ['1:2', 0.01],
      ],
      [ratio(7n, 24n), ratio(17n, 24n)],
    ],
    // 25 and 100 of 400, 75 and 200 of 400.
    [
      'of several',
      [
        ['1:3', 100],
        ['1:2', 300],
      ],
      [ratio(5n, 16n), ratio(11n, 16n)],
    ],
    // The same of -400.
    [
      'of several, all of them negative',
      [
        ['1:3', -100],
        ['1:2', -300],
      ],
      [ratio(5n, 16n), ratio(11n, 16n)],
    ],
    [
      'the one there is',
      [
        ['1:3', 100],
        ['1:3', -100],
      ],
      [ratio(1n, 4n), ratio(3n, 4n)],
    ],
    [
      'none of nothing',
      [
        ['1:3', 100],
        ['3:1', -100],
      ],
      [null, null],
    ],
  ])('%s', (_, rows, expected) => {
    expect(by(...rows)).toEqual(expected);
  });
});
