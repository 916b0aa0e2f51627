import type { ExampleWorkbook } from '../src/example/exampleWorkbook';

/**
 * A key of three steps over real populations (Statistics Denmark, 1 January 2020): municipalities and region 60/40,
 * each in equal parts to the clusters that take part, and within a cluster by the population two years before the
 * budget year.
 */
export const clusterKey: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'En fordelingsnøgle i flere trin',
        '',
        'Nøglen »Klyngenøgle« står i arket Nøgler med en række for hvert trin:',
        '1. Kommuner og region deler 60/40.',
        '2. Hver sektors beløb deles ligeligt mellem de klynger, der deltager.',
        '3. I klyngen deles efter folketallet to år før budgetåret: {år-2} er 2020 i 2022.',
        '',
        'Klynge Randers deltager ikke og får derfor ingen andel. Posten »Evaluering« bruger den enkle nøgle 50/50.',
        'Tryk på »Genberegn fordelinger«, og se i Revisionsspor, hvad hvert trin gav.',
      ],
    },
    {
      name: 'Omkostninger',
      kind: 'table',
      rows: [
        ['Post', 'Nøgle', 'Pris i alt', 2022, 'Sikkerhed', 'Bemærkning'],
        ['Fælles akutfunktion', 'Klyngenøgle', 1_250_000, 1_250_000, 'grøn', 'Pris efter kontrakt'],
        ['Fælles kørsel', 'Klyngenøgle', 399_999, 399_999, 'gul', 'Skønnet ud fra 2021'],
        ['Evaluering', '50/50', 100_000, 100_000, 'rød', 'Endnu ikke udbudt'],
      ],
      widths: [26, 16, 14, 14, 12, 30],
    },
    {
      name: 'Parter',
      kind: 'table',
      rows: [
        ['Part', 'Sektor', 'Klynge', 'Deltager', 'Folketal 2020'],
        ['Silkeborg Kommune', 'Kommuner', 'Midt', 'ja', 94_026],
        ['Skive Kommune', 'Kommuner', 'Midt', 'ja', 45_851],
        ['Viborg Kommune', 'Kommuner', 'Midt', 'ja', 96_921],
        ['Aarhus Kommune', 'Kommuner', 'Aarhus', 'ja', 349_983],
        ['Samsø Kommune', 'Kommuner', 'Aarhus', 'ja', 3_657],
        ['Randers Kommune', 'Kommuner', 'Randers', 'nej', 97_805],
        ['Regionen – klynge Midt', 'Region', 'Midt', 'ja', 236_798],
        ['Regionen – klynge Aarhus', 'Region', 'Aarhus', 'ja', 353_640],
        ['Regionen – klynge Randers', 'Region', 'Randers', 'nej', 97_805],
      ],
      widths: [28, 12, 12, 12, 15],
    },
    {
      name: 'Nøgler',
      kind: 'table',
      rows: [
        ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'],
        ['Klyngenøgle', 1, 'Sektor', 'Kommuner=60; Region=40', 'Deltager=ja', '', '', ''],
        ['Klyngenøgle', 2, 'Klynge', 'ligeligt', '', '', '', ''],
        ['Klyngenøgle', 3, 'Part', 'Folketal {år-2}', '', 100, '', 'største rest'],
      ],
      widths: [18, 8, 12, 28, 16, 12, 12, 16],
    },
    {
      name: 'Indstillinger',
      kind: 'table',
      rows: [
        ['Indstilling', 'Værdi'],
        ['Standardvægt', 'Folketal {år-2}'],
        ['Afrunding', 1],
      ],
      widths: [18, 18],
    },
  ],
};
