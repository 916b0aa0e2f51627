import {
  incomingMunicipalities,
  municipalitiesIn,
  municipalityPlaces,
} from '../../src/intake/municipalitiesIn';
import { partyChange } from '../../src/intake/partyChange';

const PARTIES = [
  ['Part', 'Sektor', 'Folketal'],
  ['Viborg Kommune', 'Kommuner', 1],
  ['skive', 'Kommuner', 2],
  ['Region Midtjylland', 'Region', 3],
  ['Et selskab', 'Kommuner', ''],
];

test('a population is matched by name or code, and what was not is told both ways', () => {
  const incoming = [
    ['791 Viborg', 97_113],
    ['Skive Kommune', 44_500],
    ['Midtjylland', 141_613],
    ['Lemvig', 19_000],
  ] as const;
  const change = partyChange(
    { values: PARTIES },
    incoming.map(([name, number]) => ({ name, values: new Map([['Folketal 2024', number]]) })),
    false,
  );
  expect(change).toEqual({
    columns: [{ heading: 'Folketal 2024', cells: [97_113, 44_500, 141_613, ''] }],
    rows: [],
    matched: 3,
    notFound: ['Et selskab'],
    notInParties: ['Lemvig'],
    existing: [],
  });
});

test('where no recipient is matched there is no column to put in', () => {
  const incoming = [{ name: 'Lemvig', values: new Map([['Folketal 2024', 19_000]]) }];
  expect(partyChange({ values: PARTIES }, incoming, false)).toMatchObject({
    columns: [],
    matched: 0,
    notInParties: ['Lemvig'],
  });
});

test('a column that is there is left as it is', () => {
  const incoming = [{ name: 'Viborg', values: new Map([['FOLKETAL', 97_113]]) }];
  expect(partyChange({ values: PARTIES }, incoming, false)).toMatchObject({
    columns: [],
    existing: ['FOLKETAL'],
  });
});

test('a code in Parter goes before the name', () => {
  const values = [
    ['Part', 'Kommunekode'],
    ['Viborg, børn', '0791'],
  ];
  const incoming = [{ name: 'Viborg', values: new Map([['Folketal 2024', 5]]) }];
  expect(partyChange({ values }, incoming, false)).toMatchObject({ matched: 1, notInParties: [] });
});

test('municipalities that are not in Parter come below, with what is known of them', () => {
  const change = partyChange(
    { values: PARTIES },
    incomingMunicipalities({ kind: 'landsdel', name: 'Vestjylland' }),
    true,
  );
  expect(change.columns.map(({ heading }) => heading)).toEqual(['Kommunekode', 'Region', 'Landsdel']);
  expect(change.columns[0]?.cells).toEqual(['0791', '0779', '', '']);
  // Population is the register's of 1 January 2020; those that stand there keep theirs.
  expect(change.rows.find(([name]) => name === 'Lemvig')).toEqual([
    ...['Lemvig', '', 19_722, '0665', 'Midtjylland', 'Vestjylland'],
  ]);
  expect(change.rows.map(([name]) => name)).not.toContain('Viborg');
});

test('there are 98 municipalities in five regions, 19 of them in Midtjylland', () => {
  expect(municipalitiesIn({ kind: 'all' })).toHaveLength(98);
  expect(municipalitiesIn({ kind: 'region', name: 'Midtjylland' })).toHaveLength(19);
  expect(municipalityPlaces().map(({ region }) => region)).toHaveLength(5);
});
