import type { Ratio } from '../../../src/money/ratio';
import { type KeyOverview, keyOverviews } from '../../../src/views/keys/keyOverviews';
import { shareLines } from '../../../src/views/keys/shareLines';
import { told } from '../../support/told';
import { calculated, PARTIES } from '../support/calculated';

const HEADINGS = ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'];

function overviews(keys: readonly (readonly string[])[], used: readonly string[] = ['Min']): KeyOverview[] {
  return keyOverviews(
    calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 2021, 2022],
        ...used.map((key, row) => [`Post ${String(row)}`, key, 1000, 1000]),
      ],
      Parter: PARTIES,
      Nøgler: [HEADINGS, ...keys.map((key) => ['Min', ...key])],
    }),
  );
}

const fraction = ({ numerator, denominator }: Ratio): string => `${numerator}/${denominator}`;

function sharesOf({ years }: KeyOverview): Record<string, string[]> {
  return Object.fromEntries(
    years.map((one) => [
      one.years.join(),
      one.shares.map(({ party, share }) => `${party} ${fraction(share)}`),
    ]),
  );
}

describe('shares are exact', () => {
  test.each([
    ['a driver', [['1', 'Part', 'Folketal']], ['0 1/3', '1 2/3', '2 0/1']],
    ['equal', [['1', 'Part', 'ligeligt']], ['0 1/3', '1 1/3', '2 1/3']],
    // 40 % by 300:600 is 2/15 and 4/15.
    [
      'a split and a driver',
      [
        ['1', 'Sektor', '40/60'],
        ['2', 'Part', 'Folketal 2019'],
      ],
      ['0 2/15', '1 4/15', '2 3/5'],
    ],
    [
      'named weights',
      [
        ['1', 'Sektor', 'Region=100'],
        ['2', 'Part', 'ligeligt'],
      ],
      ['0 0/1', '1 0/1', '2 1/1'],
    ],
    // Øst holds Nord alone; in Vest 600:900 is 2/5 and 3/5 of a half.
    [
      'a cluster',
      [
        ['1', 'Klynge', 'ligeligt'],
        ['2', 'Part', 'Folketal 2019'],
      ],
      ['0 1/2', '1 1/5', '2 3/10'],
    ],
    ['a filter', [['1', 'Part', 'ligeligt', 'Deltager=ja']], ['0 1/2', '2 1/2']],
  ])('%s', (_, key, shares) => {
    expect(sharesOf(overviews(key)[0]!)).toEqual({ '2021,2022': shares });
  });

  test('by year where a dated driver differs', () => {
    const [key] = overviews([['1', 'Part', 'Folketal {år-2}', 'Sektor=Kommuner']]);
    expect(sharesOf(key!)).toEqual({ 2021: ['0 1/3', '1 2/3'], 2022: ['0 3/8', '1 5/8'] });
  });

  test('weights of 0 leave it with nobody, which is told', () => {
    const [key] = overviews([
      ['1', 'Sektor', '40/60'],
      ['2', 'Part', 'Folketal'],
    ]);
    expect(key?.years[0]).toMatchObject({ isWhole: false });
  });
});

describe('keys', () => {
  test('in use come first, then those that are only listed', () => {
    const found = overviews([['1', 'Part', 'ligeligt']], ['35/65', '50/50', '35/65']);
    expect(found.map(({ key, isListed, uses }) => [key.name, isListed, uses])).toEqual([
      ['35/65', false, 2],
      ['50/50', false, 1],
      ['Min', true, 0],
    ]);
  });

  test.each([
    [
      'weights that are not 100',
      [
        ['1', 'Sektor', '40/50'],
        ['2', 'Part', 'ligeligt'],
      ],
      ['error split-not-100 Nøgler!D2'],
    ],
    ['a weight that is missing', [['1', 'Part', '']], ['error weight-missing Nøgler!D2']],
    ['a driver that is not there', [['1', 'Part', 'Folketl']], ['error driver-unknown Nøgler!D2']],
    [
      'a level that is not there',
      [['1', 'Kommune', 'ligeligt']],
      ['error key-not-ending-in-part Nøgler!C2', 'error level-unknown Nøgler!C2'],
    ],
    ['a column for one year only', [['1', 'Part', 'Folketal {år-1}']], ['error driver-unknown Nøgler!D2']],
    ['nothing', [['1', 'Part', 'Folketal 2019']], []],
  ])('%s is marked, in use or not', (_, key, problems) => {
    for (const used of ['Min', '50/50']) {
      const found = overviews(key, [used]).find((one) => one.key.name === 'Min');
      expect(told(found!.problems)).toEqual(problems);
    }
  });

  test('a key that stands nowhere is told at the cost row', () => {
    expect(overviews([], ['Ukendt'])[0]).toMatchObject({
      uses: 1,
      cell: { name: 'Omkostninger', row: 1, column: 1 },
      problems: [{ code: 'key-unknown' }],
      years: [{ shares: [] }],
    });
  });
});

test('a key for certain years that no row uses yet is followed in those, and is not wrong for lack of the others', () => {
  const [, unused] = keyOverviews(
    calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 2021, 2022],
        ['A', '50/50', 1000, 1000],
      ],
      Parter: PARTIES,
      Nøgler: [
        ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Fra år'],
        ['Ny', 1, 'Part', 'ligeligt', 2022],
      ],
    }),
  );
  expect([unused?.years.map(({ years }) => years), unused?.problems]).toEqual([[[2022]], []]);
});

test('shares are shown with two decimals, and bars by the longest', () => {
  const input = {
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['A', 'Min', 1],
    ],
    Parter: PARTIES,
    Nøgler: [HEADINGS, ['Min', '1', 'Part', 'ligeligt', '']],
  };
  const calculation = calculated(input);
  const { years } = keyOverviews(calculation)[0]!;
  const shown = shareLines(years[0]!, calculation.input.parties, 'da');
  expect(shown).toMatchObject({
    sum: '99,99 %',
    isHundred: false,
    largest: 'Nord 33,33 %',
    smallest: 'Regionen 33,33 %',
  });
  expect(shown.lines[0]).toEqual({
    party: 0,
    name: 'Nord',
    sector: 'Kommuner',
    percent: '33,33 %',
    length: 100,
  });
});
