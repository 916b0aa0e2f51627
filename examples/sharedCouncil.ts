import type { ExampleWorkbook } from '../src/example/exampleWorkbook';

/**
 * A council that ten municipalities share by population, settled once a year against the accounts. Populations are of
 * 1 January 2020 (Statistics Denmark); amounts, EAN numbers and accounts are made up.
 */
export const sharedCouncil: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'Et fælles samråd, der afregnes efter regnskabet',
        '',
        'Ti kommuner betaler samrådet efter folketal. Hver har betalt et rundt beløb a conto i 2021 (Betalt 2021 i Parter).',
        'I Omkostninger står budget og regnskab for 2021 ved siden af hinanden, og budgettet for 2022.',
        '',
        'Tryk på »Genberegn fordelinger«. Arket »Afregning 2021« viser for hver kommune dens del af budgettet og af',
        'regnskabet, hvad den har betalt, og hvad der skal afregnes. Regnskabet fordeles efter samme nøgle og sammenlignes',
        'bagefter; forskellen fordeles aldrig for sig. EAN og kommunekode følger med som tekst.',
        'Når regnskabet for 2022 er klar, tilføjes en kolonne »Regnskab 2022«.',
      ],
    },
    {
      name: 'Omkostninger',
      kind: 'table',
      rows: [
        ['Post', 'Nøgle', 'Budget 2021', 'Regnskab 2021', 'Budget 2022'],
        ['Sekretariat', 'Folketal', 194_120, 187_000, 196_000],
        ['Møder og kurser', 'Ligeligt', 60_000, 71_500, 60_000],
      ],
      widths: [22, 12, 14, 16, 14],
    },
    {
      name: 'Parter',
      kind: 'table',
      rows: [
        ['Part', 'Kommunekode', 'EAN', 'Folketal', 'Betalt 2021'],
        ['Hedensted Kommune', '0766', '5798000000016', 46_722, 22_000],
        ['Herning Kommune', '0657', '5798000000023', 89_127, 36_000],
        ['Holstebro Kommune', '0661', '5798000000030', 58_591, 26_000],
        ['Horsens Kommune', '0615', '5798000000047', 90_966, 37_000],
        ['Ikast-Brande Kommune', '0756', '5798000000054', 41_369, 20_000],
        ['Lemvig Kommune', '0665', '5798000000061', 19_722, 13_000],
        ['Ringkøbing-Skjern Kommune', '0760', '5798000000078', 56_594, 25_000],
        ['Skive Kommune', '0779', '5798000000085', 45_851, 22_000],
        ['Struer Kommune', '0671', '5798000000092', 21_036, 13_000],
        ['Viborg Kommune', '0791', '5798000000108', 96_921, 39_000],
      ],
      widths: [28, 14, 18, 12, 14],
    },
    {
      name: 'Nøgler',
      kind: 'table',
      rows: [
        ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
        ['Folketal', 1, 'Part', 'Folketal'],
        ['Ligeligt', 1, 'Part', 'ligeligt'],
      ],
      widths: [14, 8, 12, 14],
    },
    {
      name: 'Indstillinger',
      kind: 'table',
      rows: [
        ['Indstilling', 'Værdi'],
        ['Afrunding', 1],
        ['Indbyggere', 'Folketal'],
      ],
      widths: [18, 18],
    },
  ],
};
