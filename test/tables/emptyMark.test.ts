import { isEmptyMark } from '../../src/tables/emptyMark';
import { findingText } from '../../src/texts/findingText';
import { calculated, type InputTables } from '../support/calculated';
import { told } from '../support/told';

const MARKS = ['-', '–', '—', '−', '‐', '--', '---', '- - -', '____', '.', '..', '…', '/', '(-)', '[–]'];
const WORDS = ['n/a', 'N/A', 'n.a.', 'i/t', 'I/R'];

test.each([...MARKS, ...WORDS])('%s says that there is nothing', (text) => {
  expect(isEmptyMark(text)).toBe(true);
});

test.each([
  '',
  '0',
  '-1',
  'ingen',
  'intet',
  'A',
  'n',
  'na',
  // A zone's name: pandas issue 11839 is of a column that lost it.
  'NA',
  'Nord',
  'A-B',
  '-A',
  '35/65',
  '- drift',
  '?',
  'x',
  '1.',
])('»%s« says something', (text) => {
  expect(isEmptyMark(text)).toBe(false);
});

const PARTIES: InputTables = {
  Parter: [
    ['Part', 'Sektor', 'Klynge', 'Folketal'],
    ['Skive', 'Kommuner', 'Midt', 100],
    ['Viborg', 'Kommuner', 'Midt', 300],
    ['Regionen', 'Region', '-', 1],
  ],
};
const KEYS = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Mindst', 'Højst', 'Kun', 'Fra år', 'Afrunding', 'Metode', 'Rest'],
  ['Delt', '-', 'Klynge', 'ligeligt', '-', '-', 'Klynge<>-', '–', '-', '-', '-'],
  ['-', '…', 'Part', 'Folketal', '-', '—', '-', '-', '-', '-', 'n/a'],
];

describe.each(['-', '—', '- - -', '…', 'n/a'])('a cell with %s', (mark) => {
  test('is an empty cell among groups, keys to compare with, profiles, years, levels, colours and remarks', () => {
    const { input, findings } = calculated({
      ...PARTIES,
      Omkostninger: [
        [
          'Post',
          'Gruppe',
          'Nøgle',
          'Nøgle B',
          'Beløb',
          'Takst',
          'Indfasning',
          'Startår',
          'Prisniveau',
          'Sikkerhed',
        ],
        ['Drift', mark, '50/50', mark, 1000, mark, mark, mark, mark, mark],
      ],
    });
    expect(told(findings)).toEqual([]);
    expect(input.costs.groups).toEqual(['']);
    expect(input.costs.rows.map(({ amounts }) => amounts.map(({ year, amount }) => [year, amount]))).toEqual([
      [[null, 100_000]],
    ]);
  });

  test('beside other groups lacks one, as an empty cell does', () => {
    const Omkostninger = [
      ['Post', 'Gruppe', 'Nøgle', 2021],
      ['Licenser', 'Drift', '50/50', 1000],
      ['Kurser', mark, '50/50', 1000],
    ];
    const { findings } = calculated({ ...PARTIES, Omkostninger });
    expect(told(findings)).toEqual(['error text-missing Omkostninger!B3']);
    // Who sees it in the cell would not find an empty one.
    expect(findings.map((found) => findingText(found, 'da').message)).toEqual([
      `Feltet »Gruppe« i Omkostninger!B3 er tomt (»${mark}« læses som ingenting), men rækken er ellers udfyldt.`,
    ]);
  });

  test('under the key of a row without figures makes it a heading, and a row of them is none', () => {
    const Omkostninger = [
      ['Post', 'Gruppe', 'Nøgle', 2021],
      ['DRIFT', mark, mark, '-'],
      ['Licenser', 'Drift', '50/50', 1000],
      [mark, mark, mark, '-'],
    ];
    const { findings } = calculated({ ...PARTIES, Omkostninger });
    expect(told(findings)).toEqual(['note section-left-out Omkostninger!A2']);
  });

  test('among settings leaves what holds anyway', () => {
    const Omkostninger = [
      ['Post', 'Nøgle', 2021],
      ['Licenser', '50/50', 1000],
    ];
    const names = ['Afrunding', 'Rest', 'Mellemtotal', 'Standardvægt', 'Sprog', 'Prisniveau'];
    const Indstillinger = [['Navn', 'Værdi'], ...names.map((name) => [name, mark])];
    const { findings } = calculated({ ...PARTIES, Omkostninger, Indstillinger });
    expect(told(findings)).toEqual([]);
  });
});

test('a step of a key is said by what is written in it', () => {
  const Omkostninger = [
    ['Post', 'Nøgle', 2021],
    ['Drift', 'Delt', 1000],
  ];
  const { input, findings } = calculated({ ...PARTIES, Omkostninger, Nøgler: KEYS });
  expect(told(findings)).toEqual(['note parties-unreached Parter!A4']);
  expect(
    input.keys.map(({ steps }) => steps.map(({ number, most, years }) => [number, most, years])),
  ).toEqual([
    [
      [1, null, null],
      [2, null, null],
    ],
  ]);
});

test('a recipient with a dash under its cluster has none, and one under its number has 0', () => {
  const Omkostninger = [
    ['Post', 'Nøgle', 2021],
    ['Drift', 'Delt', 1000],
  ];
  const Nøgler = [
    ['Nøgle', 'Niveau', 'Vægt'],
    ['Delt', 'Klynge', 'ligeligt'],
    ['Delt', 'Part', 'Folketal'],
  ];
  const { findings } = calculated({ ...PARTIES, Omkostninger, Nøgler });
  expect(told(findings)).toEqual(['error group-name-missing Parter!C4']);
  const dashed = [...(PARTIES['Parter'] ?? []).slice(0, 3), ['Regionen', 'Region', '-', '-']];
  const byNumber = { Omkostninger, Parter: dashed, Nøgler: [Nøgler[0] ?? [], ['Delt', 'Part', 'Folketal']] };
  expect(told(calculated(byNumber).findings)).toEqual([]);
});
