import { calculate } from '../../src/calculation/calculate';
import { stateHolding } from '../../src/cells/stateHolding';
import { gridOf } from '../support/gridOf';
import { sheetText } from '../support/sheetText';

/** Three municipalities and the region; what the rate gives is in the prices of 2021 after 2 %. */
const result = calculate(
  stateHolding({
    grids: new Map(
      Object.entries({
        Omkostninger: [
          ['Post', 'Nøgle', 'Takst', 'Prisniveau', 2021, 'Regnskab 2021'],
          ['Forløb', 'N', '0,27 pr. Folketal', 2020, 'x', 70_000],
          ['Kontingent', 'Alle', '2.500 pr. part', '', 'x', ''],
        ],
        Parter: [
          ['Part', 'Sektor', 'Folketal', 'Betalt 2021'],
          ['Silkeborg', 'Kommuner', 94_026, 0],
          ['Skive', 'Kommuner', 45_851, 0],
          ['Viborg', 'Kommuner', 96_921, 0],
          ['Regionen', 'Region', 236_798, 0],
        ],
        Nøgler: [
          ['Nøgle', 'Niveau', 'Vægt', 'Kun', 'Mindst', 'Højst', 'Afrunding', 'Metode'],
          ['N', 'Part', 'Folketal', 'Sektor=Kommuner', 100, 26_500, 1, 'halv lige'],
          ['Alle', 'Part', 'Folketal', '', '', '', '', ''],
        ],
        Indstillinger: [['PL 2021', '2,0 %']],
      }).map(([name, rows]) => [name, gridOf(name, rows)] as const),
    ),
  }),
);
const [headings = [], ...rows] = sheetText(result, 'Revisionsspor');

/** What the trail says under some headings of the rows to a recipient, or to a sector. */
function shown(post: string, year: string, wanted: readonly string[], level = 'Part'): string[][] {
  const cell = (row: readonly string[], heading: string): string => row[headings.indexOf(heading)] ?? '';
  return rows
    .filter((row) => cell(row, 'Post') === post && cell(row, 'År') === year && cell(row, 'Niveau') === level)
    .map((row) => wanted.map((heading) => cell(row, heading)));
}

test('a rate can be done again: what it is multiplied by, its bounds, and how each is rounded', () => {
  // 0,27 × 94.026 × 1,02 is 25.894,7604; for Viborg it is 26.692,0434, which is cut.
  const wanted = [
    ...['Til', 'Vægtes efter', 'Vægt', 'Sum af vægte', 'Eksakt beløb', 'Afrundes til', 'Metode'],
    ...['Regel for rest', 'Afrundet', 'Mindst', 'Højst', 'Runde', 'Delt i runden', 'Bundet af'],
  ];
  const by = '0,27 pr. Folketal × 1,02';
  const alone = ['1', 'halv lige', 'hver for sig'];
  expect(shown('Forløb', '2021', wanted)).toEqual([
    ['Silkeborg', by, '94026', '', '25894.7604', ...alone, '25895', '100', '26500', '', '', ''],
    ['Skive', by, '45851', '', '12627.3654', ...alone, '12627', '100', '26500', '', '', ''],
    ['Viborg', by, '96921', '', '26500', ...alone, '26500', '100', '26500', '', '', 'Højst'],
  ]);
  expect(shown('Kontingent', '2021', wanted).map((row) => row.slice(0, 9))).toEqual(
    ['Silkeborg', 'Skive', 'Viborg', 'Regionen'].map((name) => [
      name,
      '2.500 pr. part',
      '1',
      '',
      '2500',
      '0.01',
      'halv op',
      'hver for sig',
      '2500',
    ]),
  );
});

test('accounts go by what the rate gives each, with the same bounds, rounded as the key says', () => {
  const wanted = ['Til', 'Vægt', 'Sum af vægte', 'Afrundes til', 'Regel for rest', 'Afrundet', 'Bundet af'];
  // Of 70.000 both would get more than 26.500 kr., so 17.000 are left.
  expect(shown('Forløb', 'Regnskab 2021', wanted)).toEqual([
    ['Silkeborg', '25895', '65022', '1', 'største rest', '26500', 'Højst'],
    ['Skive', '12627', '65022', '1', 'største rest', '17000', ''],
    ['Viborg', '26500', '65022', '1', 'største rest', '26500', 'Højst'],
  ]);
});

test('among sectors the parts of a rate are only added up: no weights, and nothing rounded', () => {
  const wanted = ['Beløb', 'Til', 'Vægtes efter', 'Vægt', 'Sum af vægte', 'Afrundes til', 'Metode'];
  const more = ['Regel for rest', 'Eksakt beløb', 'Afrundet'];
  const by = '2.500 pr. part';
  expect(shown('Kontingent', '2021', [...wanted, ...more], 'Sektor')).toEqual([
    ['10000', 'Kommuner', by, '', '', '', '', '', '7500', '7500'],
    ['10000', 'Region', by, '', '', '', '', '', '2500', '2500'],
  ]);
});
