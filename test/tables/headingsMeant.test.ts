import type { CellValue } from '../../src/cells/grid';
import { findingText } from '../../src/texts/findingText';
import { calculated } from '../support/calculated';

type Rows = readonly (readonly CellValue[])[];

const COSTS: Rows = [
  ['Post', 'Nøgle', 2021],
  ['Drift', 'Folk', 1000],
];
const PARTIES: Rows = [
  ['Part', 'Folketal'],
  ['Skive', 1],
];
const KEYS: Rows = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
  ['Folk', 1, 'Part', 'Folketal'],
];
const PUBLISHED: Rows = [
  ['Linje', '2021'],
  ['Skive', 1000],
];
const SOUND: Readonly<Record<string, Rows>> = {
  Omkostninger: COSTS,
  Parter: PARTIES,
  Nøgler: KEYS,
  Offentliggjort: PUBLISHED,
};

/** What is said of a column that every row needs, where its heading is another. */
function said(range: string, from: string, to: string): string[] {
  const rows = (SOUND[range] ?? []).map((row) => row.map((value) => (value === from ? to : value)));
  const { findings } = calculated({ ...SOUND, [range]: rows });
  return findings
    .filter(({ code }) => code === 'column-missing' || code === 'heading-near')
    .map((found) => findingText(found, 'da').remedy);
}

test.each<[string, string, readonly string[]]>([
  [
    'Parter',
    'Part',
    [
      'Kommune',
      'kommuner',
      'Navn',
      'Deltager',
      'Modtager',
      'Myndighed',
      'Parter',
      'Aktør',
      'Prat',
      'Organisation',
    ],
  ],
  [
    'Omkostninger',
    'Post',
    ['Aktivitet', 'Udgift', 'Projekt', 'Indsats', 'Navn', 'Opgave', 'Psot', 'Tiltag', 'Budgetpost', 'OMRÅDE'],
  ],
  [
    'Omkostninger',
    'Nøgle',
    [
      'Fordelingsmodel',
      'Fordeles efter',
      'Nøgel',
      'Nøgler',
      'Model',
      'Fordelingsprincip',
      'Nøglenavn',
      'Finansiering',
      'Fordelingsnøgler',
      'Princip',
    ],
  ],
  [
    'Nøgler',
    'Vægt',
    ['Fordeles efter', 'Grundlag', 'Vægte', 'Fordelingsgrundlag', 'Vært', 'Efter', 'Andel', 'Fordel efter'],
  ],
  ['Nøgler', 'Niveau', ['Mellem', 'Deles mellem', 'Niveua', 'Gruppering', 'Fordeles mellem', 'Nivau']],
  ['Offentliggjort', 'Linje', ['Navn', 'Post', 'Part', 'Kommune', 'Række', 'Linie']],
])('in %s the heading that %s is called by is named: %s', (range, heading, others) => {
  for (const other of others) {
    expect(said(range, heading, other)).toEqual([
      `Overskriften »${other}« ser ud til at være den. Skriv »${heading}« i stedet for »${other}«.`,
    ]);
  }
});

test('a heading that is like none is not guessed at', () => {
  expect(said('Parter', 'Part', 'Xyz')).toEqual(['Skriv overskriften »Part« i områdets første række.']);
});
