import type { CellRef } from '../../src/findings/cellRef';
import { formatCell } from '../../src/findings/formatCell';
import type { CellValue } from '../../src/cells/grid';
import type { Calculation } from '../../src/calculation/calculate';
import { calculated, type InputTables } from '../support/calculated';

type Rows = readonly (readonly CellValue[])[];

const PARTIES: Rows = [
  ['Part', 'Sektor', 'Klynge', 'Deltager', 'Folketal', 'Gevinst', 'Loft'],
  ['Skive', 'Kommuner', 'Midt', 'ja', 45_851, 5, 250],
  ['Viborg', 'Kommuner', 'Midt', 'ja', 96_921, 5, 260],
  ['Samsø', 'Kommuner', 'Øst', 'nej', 3_657, 7, 240],
  ['Regionen, midt', 'Region', 'Midt', 'nej', 142_772, 6, 900],
  ['Regionen, øst', 'Region', 'Øst', 'ja', 3_657, 8, 900],
];
const KEYS: Rows = [
  ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'],
  ['Klyngenøgle', 1, 'Klynge', 'Midt=50; Øst=50', '', '', '', ''],
  ['Klyngenøgle', 2, 'Part', 'Gevinst', 'Deltager=ja', 1, 'halv lige', 'hver for sig'],
];
const withColumn = (rows: Rows, ...columns: readonly (readonly CellValue[])[]): Rows =>
  rows.map((row, index) => [...row, ...columns.map((cells) => cells[index] ?? '')]);
const settings = (...rows: Rows): Rows => [['Navn', 'Værdi'], ...rows];

/** Workbooks that have everything somewhere, each with what it is for. */
const WORKBOOKS: Readonly<Record<string, InputTables>> = {
  'years, a group, a key of two steps and a split': {
    Omkostninger: [
      ['Post', 'Gruppe', 'Nøgle', 2021, 2022, 'Pris i alt', 'Sikkerhed', 'Bemærkning'],
      ['Drift', 'A', '35/65', 300, 2000, 5000, 'grøn', 'jf. bilag'],
      ['Kurser', 'B', 'Klyngenøgle', 210, '', '', '', ''],
    ],
    Parter: PARTIES,
    Nøgler: KEYS,
    Indstillinger: settings(
      ['Standardvægt', 'Gevinst'],
      ['Afrunding', 5],
      ['Sektorafrunding', 10],
      ['Sektormetode', 'halv lige'],
      ['Sektorrest', 'Region'],
      ['Enhed', '1.000 kr.'],
      ['Mellemtotal', 'Klynge'],
    ),
  },
  'amounts with phasing, and without': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Beløb', 'Indfasning', 'Startår'],
      ['Drift', '35/65', 100_000, '25-75', 2021],
      ['Kurser', '50/50', 5000, '', 2023],
    ],
    Parter: PARTIES,
    Indstillinger: settings(
      ['Rest', 'hver for sig'],
      ['Metode', 'halv lige'],
      ['År', '2021-2023'],
      ['Standardvægt', 'ligeligt'],
      ['Afrunding', 500],
    ),
  },
  'a start year beside years': {
    Omkostninger: [
      ['Post', 'Nøgle', 2021, 2022, 'Beløb', 'Indfasning', 'Startår'],
      ['Drift', '35/65', 1000, 2000, '', '', 2021],
      ['Kurser', '35/65', '', '', 500, '50-50', 2021],
    ],
    Parter: PARTIES,
  },
  'price levels of rows, headings and the setting': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Prisniveau', 2021, '2022 (2021-pl)', 'Ikke afklaret'],
      ['Drift', '35/65', 2020, 1000, 2000, ''],
      ['Kurser', '35/65', '', 500, 600, ''],
      ['Udstyr', '35/65', '', '', '', 700],
    ],
    Parter: PARTIES,
    Indstillinger: settings(
      ['Prisniveau', 2019],
      ['PL 2020', '2,0 %'],
      ['PL 2021', '3,0 %'],
      ['PL 2022', '1,5 %'],
    ),
  },
  'price indexes without a level': {
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', '35/65', 1000],
    ],
    Parter: PARTIES,
    Indstillinger: settings(['PL 2020', '2,0 %'], ['PL 2021', '3,0 %']),
  },
  'a price level of every row, and one of the setting': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Prisniveau', 2021],
      ['Drift', '35/65', 2020, 1000],
    ],
    Parter: PARTIES,
    Indstillinger: settings(['Prisniveau', 2019], ['PL 2020', '2,0 %'], ['PL 2021', '3,0 %']),
  },
  'accounts, payments and another unit': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Budget 2021 (t.kr.)', 'Regnskab 2021', 'Regnskab 2020', 'Prisniveau'],
      ['Drift', '35/65', 10, 9, '', ''],
      ['Kurser', '35/65', '', '', 4, 2019],
    ],
    Parter: withColumn(PARTIES, ['Betalt 2021', 1, 2, 3, 4, 5], ['EAN', 'a', 'b', 'c', 'd', 'e']),
    Indstillinger: settings(['Beløb i', '1.000 kr.'], ['PL 2020', 2], ['PL 2019', 3]),
  },
  'accounts, and payments of no year': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Budget 2021', 'Regnskab 2021'],
      ['Drift', '35/65', 10_000, 9_000],
    ],
    Parter: withColumn(PARTIES, ['Betalt', 1, 2, 3, 4, 5]),
  },
  'every heading says its unit': {
    Omkostninger: [
      ['Post', 'Nøgle', '2021 (kr.)'],
      ['Drift', '35/65', 10_000],
    ],
    Parter: PARTIES,
    Indstillinger: settings(['Beløb i', 'mio. kr.']),
  },
  'rates with years, with a price level and a start year': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst', 2021, 2022, 'Prisniveau', 'Startår'],
      // 2.524,50 kr. in the prices of 2021, where the method decides.
      ['Kontingent', 'Takstnøgle', '2.475 pr. part', 'x', 'x', 2020, 2021],
      ['Forløb', '35/65', '0,27 pr. Folketal', 'x', '', '', ''],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Mindst', 'Højst', 'Afrunding', 'Metode', 'Rest'],
      ['Takstnøgle', 1, 'Part', 'Kommuner=40; Region=60', 'Deltager=ja', 100, 9000, 1, 'halv lige', 'Viborg'],
    ],
    Indstillinger: settings(['PL 2021', 2], ['PL 2022', 3], ['Afrunding', 5], ['Rest', 'hver for sig']),
  },
  'a rate without years': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Takst', 'Startår'],
      ['Kontingent', 'Takstnøgle', '2.550,50 pr. part', 2021],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Takstnøgle', 1, 'Part', 'Folketal'],
    ],
    Indstillinger: settings(['Metode', 'halv lige'], ['Afrunding', 1]),
  },
  'keys to compare with, and one that nobody uses': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Nøgle B', 'Nøgle C', 2021],
      ['Drift', 'Folk', 'Ligeligt', '40/60', 1000],
      ['Kurser', 'Folk', '', '', 2000],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
      ['Folk', 1, 'Part', 'Folketal'],
      ['Ligeligt', 1, 'Part', 'ligeligt'],
      ['Glemt', 1, 'Part', 'ligeligt'],
    ],
  },
  'defaults that every step says itself': {
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Folk', 1_000_012.5],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Afrunding', 'Metode', 'Rest'],
      ['Folk', 1, 'Part', 'ligeligt', 1, 'halv lige', 'Viborg'],
    ],
    Indstillinger: settings(
      ['Afrunding', 500],
      ['Metode', 'halv lige'],
      ['Rest', 'Skive'],
      ['Standardvægt', 'Gevinst'],
      ['Sektorafrunding', 5],
      ['Sektormetode', 'halv lige'],
      ['Sektorrest', 'Region'],
    ),
  },
  'methods where parts are rounded together': {
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', 'Folk', 1000],
      ['Kurser', '35/65', 1000],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Metode'],
      ['Folk', 1, 'Part', 'Folketal', 'halv lige'],
    ],
    Indstillinger: settings(['Metode', 'halv lige'], ['Sektormetode', 'halv lige']),
  },
  'years of steps, bounds and a base': {
    Omkostninger: [
      ['Post', 'Nøgle', 2021, 2022],
      ['Drift', 'Vedtægt', 1000, 2000],
    ],
    Parter: PARTIES,
    Nøgler: [
      ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Mindst', 'Højst', 'Fra år', 'Til år'],
      ['Vedtægt', 1, 'Part', '10 kr. til hver, resten efter Folketal', 50, 'Loft', '', 2021],
      ['Vedtægt', 1, 'Part', '50 % Folketal + 50 % ligeligt', 400, '', 2022, 2022],
    ],
  },
  'no years at all': {
    Omkostninger: [
      ['Post', 'Nøgle', 'Beløb'],
      ['Drift', '35/65', 1000.01],
      ['Kurser', '35/65', 1000.01],
    ],
    Parter: PARTIES,
    Indstillinger: settings(['År', '2021-2023'], ['Prisniveau', 2020], ['Beregning', 'pr. post']),
  },
  'what was published': {
    Omkostninger: [
      ['Post', 'Gruppe', 'Nøgle', 2021, 'Pris i alt'],
      ['Drift', 'A', '35/65', 1000, 4000],
    ],
    Parter: PARTIES,
    Offentliggjort: [
      ['Gruppe', 'Linje', 'Kommuner 2021', 'I alt', 'Pris i alt', 'Kilde', 'Kr. pr. indbygger'],
      ['A', 'Drift', 350, 1000, 4000, 's. 4', ''],
      ['Samlet', 'Skive', 110, 110, '', 's. 5', '0,01'],
    ],
    Indstillinger: settings(['Indbyggere', 'Folketal']),
  },
};

/** Another value that may stand in a cell instead: of the same kind, but with another meaning. */
function others(name: string, heading: string, value: CellValue): readonly CellValue[] {
  if (name === 'Indstillinger') return OTHER_SETTINGS[heading] ?? [];
  const known = OTHER_VALUES[heading] ?? [];
  if (known.length > 0) return known.filter((one) => one !== value);
  return typeof value === 'number' ? [2 * value + 7] : [`${String(value)} 2`];
}

const OTHER_VALUES: Readonly<Record<string, readonly CellValue[]>> = {
  Nøgle: ['40/60', 'Folk', 'Ligeligt', 'Glemt'],
  'Nøgle B': ['30/70'],
  'Nøgle C': ['30/70'],
  Indfasning: ['40-60'],
  Startår: [2024],
  Prisniveau: [2021, 2018],
  Sikkerhed: ['rød'],
  Takst: ['3.000 pr. part'],
  Sektor: ['Region', 'Kommuner'],
  Deltager: ['nej', 'ja'],
  Trin: [1, 2],
  Niveau: ['Sektor', 'Klynge', 'Part'],
  Vægt: ['ligeligt', 'Gevinst', 'Folketal', 'Kommuner=10; Region=90', 'Midt=10; Øst=90'],
  Kun: ['Sektor=Kommuner'],
  Mindst: [0, 5000],
  Højst: [300],
  Loft: [30],
  'Fra år': [2021, 2023],
  'Til år': [2022, 2020],
  Afrunding: [100],
  Metode: ['halv op'],
  Rest: ['største rest', 'Skive'],
  'Kr. pr. indbygger': ['0,5'],
};

const OTHER_SETTINGS: Readonly<Record<string, readonly CellValue[]>> = {
  Standardvægt: ['ligeligt', 'Folketal'],
  Afrunding: [100],
  Metode: ['halv op'],
  Rest: ['største rest'],
  Sektorafrunding: [1],
  Sektormetode: ['halv op'],
  Sektorrest: ['hver for sig', 'største rest'],
  Enhed: ['kr.'],
  'Beløb i': ['kr.'],
  Mellemtotal: ['Sektor'],
  Indbyggere: ['Gevinst'],
  År: ['2021'],
  Prisniveau: [2021, 2018],
  Beregning: ['pr. gruppe'],
  'PL 2019': [9],
  'PL 2020': [9],
  'PL 2021': [9],
  'PL 2022': [9],
};

/** Sheets that tell how the figures came about. */
const ABOUT = /^(?:Kontrol|Revisionsspor)/;

const withoutBigInts = (_: string, value: unknown): unknown =>
  typeof value === 'bigint' ? String(value) : value;

/** What is written for others to read; the errors where there is nothing. */
function result({ plan, findings }: Calculation): string {
  if (plan === null)
    return JSON.stringify(
      findings.filter(({ severity }) => severity === 'error'),
      withoutBigInts,
    );
  const written = [
    plan.sheets.filter(({ name }) => !ABOUT.test(name)).map(({ name, blocks }) => [name, blocks]),
    findings.filter(({ code }) => code.startsWith('published')),
  ];
  return JSON.stringify(written, withoutBigInts);
}

/** What is said of a cell: that it, or its column, its setting or its key, is not used. */
function isTold({ findings, input }: Calculation, cells: readonly string[], key: string): boolean {
  const isThere = (cell: CellRef | null): boolean => cell !== null && cells.includes(formatCell(cell));
  const columns = input.readings.flatMap((reading) => reading.columns);
  return (
    findings.some(({ cell }) => isThere(cell)) ||
    findings.some((found) => found.code === 'keys-unused' && found.params.names.includes(key)) ||
    columns.some(({ kind, isIdle, cell }) => (isIdle === true || kind === 'unread') && isThere(cell))
  );
}

/** What makes no difference, and why that is as it should be. */
const NO_DIFFERENCE: Readonly<Record<string, string>> = {
  'Trin: 1': "the only step's number",
  'Vægt: Kommuner=40; Region=60': 'told where the rate stands',
  'Vægt: Folketal':
    'a key that only a rate uses has a weight since every step must, and the guide says what it is for',
  'Prisniveau: 2020': 'price-level-without-year is told at the amounts',
};

test.each(Object.entries(WORKBOOKS))(
  'of a workbook with %s every cell makes a difference, or it is told that it makes none',
  (_, tables) => {
    const own = calculated(tables);
    const before = result(own);
    const silent = Object.entries(tables).flatMap(([name, rows]) =>
      rows.slice(1).flatMap((row, below) =>
        row.flatMap((value, column): string[] => {
          const isSetting = name === 'Indstillinger';
          const heading = isSetting ? String(row[0]) : String(rows[0]?.[column] ?? '');
          const text = `${heading}: ${String(value)}`;
          if (value === '' || (isSetting && column === 0)) return [];
          const cell = { name, sheet: name, row: below + 1, column };
          const above = isSetting ? { ...cell, column: 0 } : { ...cell, row: 0 };
          const isSaid = text in NO_DIFFERENCE || isTold(own, [cell, above].map(formatCell), String(row[0]));
          const isSilent =
            !isSaid &&
            others(name, heading, value).every(
              (other) => result(calculated({ ...tables, [name]: withCell(rows, cell, other) })) === before,
            );
          return isSilent ? [`${formatCell(cell)} (${text})`] : [];
        }),
      ),
    );
    expect(silent).toEqual([]);
    expect(own.plan).not.toBeNull();
  },
);

function withCell(rows: Rows, { row, column }: CellRef, value: CellValue): Rows {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
  );
}
