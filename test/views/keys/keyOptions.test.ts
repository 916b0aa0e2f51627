import type { CellValue } from '../../../src/cells/grid';
import { type KeyOptions, keyOptions } from '../../../src/views/keys/keyOptions';
import { calculated } from '../support/calculated';

type Years = Parameters<typeof keyOptions>[1];

/** What three recipients with these columns, `heading: values`, can be shared by. */
function optionsOf(columns: Readonly<Record<string, readonly CellValue[]>>, years: Years = []): KeyOptions {
  const names = ['Nord', 'Syd', 'Øst'];
  const { parties } = calculated({
    Parter: [
      ['Part', ...Object.keys(columns)],
      ...names.map((name, row) => [name, ...Object.values(columns).map((values) => values[row] ?? '')]),
    ],
  }).input;
  return keyOptions(parties, years);
}

const headingsOf = (groupings: KeyOptions['groupings']): string[] => groupings.map(({ heading }) => heading);

test.each<[string, readonly CellValue[], 'grouping' | 'driver' | 'neither']>([
  ['two of three share a text', ['a', 'a', 'b'], 'grouping'],
  ['all share a text', ['a', 'a', 'a'], 'grouping'],
  ['each has its own', ['a', 'b', 'c'], 'neither'],
  ['two have a text each, the third none', ['a', 'b', ''], 'grouping'],
  ['nobody has anything', ['', '', ''], 'neither'],
  ['numbers', [1, 2, 3], 'driver'],
  ['numbers, and one blank', [1, '', 3], 'driver'],
  ['numbers, and one that is a text', [1, 1, 'ukendt'], 'grouping'],
  ['numbers as text', ['1', '2', '3'], 'driver'],
])('a column where %s: %j is a %s', (_, values, kind) => {
  const { groupings, drivers } = optionsOf({ Kolonne: values });
  const expected = { grouping: [['Kolonne'], []], driver: [[], ['Kolonne']], neither: [[], []] }[kind];
  expect([headingsOf(groupings), drivers]).toEqual(expected);
});

test('a hundred groups are a grouping, a hundred and one are remarks', () => {
  const groupsAmong = (count: number): string[] => {
    const rows = Array.from({ length: 102 }, (_, row) => [
      `Part ${String(row)}`,
      `gruppe ${String(row % count)}`,
    ]);
    const { parties } = calculated({ Parter: [['Part', 'Klynge'], ...rows] }).input;
    return headingsOf(keyOptions(parties, []).groupings);
  };
  expect([groupsAmong(100), groupsAmong(101)]).toEqual([['Klynge'], []]);
});

describe('by year', () => {
  const numbers = [1, 2, 3];

  test('the nearest year first, one column after another', () => {
    const columns = {
      'A 2019': numbers,
      'B 2022': numbers,
      'A 2022': numbers,
      'A 2021': numbers,
      'B 2019': numbers,
    };
    // 2021 has none of B.
    expect(optionsOf(columns, [2021]).drivers).toEqual([
      'A {år}',
      'A {år+1}',
      'A {år-2}',
      'B {år+1}',
      'B {år-2}',
      ...Object.keys(columns),
    ]);
  });

  test('the distance counts from the first budget year, whatever has no year', () => {
    const columns = { 'A 2020': numbers, 'A 2021': numbers };
    expect(optionsOf(columns, ['undecided', 2021, 2022]).drivers).toEqual([
      'A {år-1}',
      ...Object.keys(columns),
    ]);
  });

  test('none without budget years, and none for a year that is missing', () => {
    expect(optionsOf({ 'A 2020': numbers }, []).drivers).toEqual(['A 2020']);
    expect(optionsOf({ 'A 2020': numbers }, [null]).drivers).toEqual(['A 2020']);
    expect(optionsOf({ 'A 2020': numbers }, [2021, 2022]).drivers).toEqual(['A 2020']);
  });

  test.each(['A 1820', 'A 2020b', '2020', 'A2020'])('%s is no heading with a year', (heading) => {
    expect(optionsOf({ [heading]: numbers }, [2020]).drivers).toEqual([heading]);
  });

  test('groupings have every text of any of their years, each once', () => {
    const { groupings, filters } = optionsOf(
      { 'Klynge 2021': ['a', 'a', 'b'], 'Klynge 2022': ['b', 'c', 'c'], Sektor: ['k', 'k', 'r'] },
      [2021, 2022],
    );
    expect(filters).toEqual([{ heading: 'Klynge {år}', groups: ['a', 'b', 'c'] }, ...groupings]);
    expect(headingsOf(groupings)).toEqual(['Sektor', 'Klynge 2021', 'Klynge 2022']);
  });
});
