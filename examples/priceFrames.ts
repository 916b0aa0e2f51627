import type { ExampleWorkbook } from '../src/example/exampleWorkbook';

/**
 * Frames in the prices of 2019, brought to each year's prices and shared by the five regions by population (1 January
 * 2020, Statistics Denmark); a contract of three and a half years, and an amount whose year is not decided. Amounts are
 * made up.
 */
export const priceFrames: ExampleWorkbook = {
  sheets: [
    {
      name: 'Om eksemplet',
      kind: 'text',
      lines: [
        'Rammer i faste priser',
        '',
        'Rammen er aftalt i prisniveau 2019 (kolonnen Prisniveau). Indstillinger siger, hvor meget priser og lønninger er',
        'steget hvert år (PL 2020, PL 2021 …). Beløbet for et år ganges op fra 2019 til årets priser, afrundes én gang til',
        'hele øre og fordeles så. Fordelingsarket viser begge niveauer.',
        '',
        'Kontrakten er indfaset med vægte: 1-1-1-0,5 er tre hele år og et halvt.',
        '»Ikke afklaret« er et beløb, hvis år ikke er besluttet. Det fordeles som et år og vises efter årene.',
        'Indstillingen »År« viser 2021-2023. 2020 fordeles også, men vises ikke; Kontrol siger, hvor meget det er.',
      ],
    },
    {
      name: 'Omkostninger',
      kind: 'table',
      rows: [
        [
          'Post',
          'Nøgle',
          'Prisniveau',
          2020,
          2021,
          2022,
          2023,
          'Ikke afklaret',
          'Beløb',
          'Indfasning',
          'Startår',
        ],
        ['Ramme', 'Folketal', 2019, 17_000_000, 32_000_000, 57_000_000, 102_000_000, '', '', '', ''],
        ['Kontrakt', 'Folketal', '', '', '', '', '', '', 5_150_000, '1-1-1-0,5', 2020],
        ['Evaluering', 'Ligeligt', '', '', '', '', '', 500_000, '', '', ''],
      ],
      widths: [16, 12, 12, 14, 14, 14, 14, 14, 14, 12, 10],
    },
    {
      name: 'Parter',
      kind: 'table',
      rows: [
        ['Part', 'Folketal'],
        ['Region Hovedstaden', 1_846_023],
        ['Region Sjælland', 837_359],
        ['Region Syddanmark', 1_223_105],
        ['Region Midtjylland', 1_326_340],
        ['Region Nordjylland', 589_936],
      ],
      widths: [28, 14],
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
        ['År', '2021-2023'],
        ['PL 2020', '2,0 %'],
        ['PL 2021', '2,0 %'],
        ['PL 2022', '2,0 %'],
        ['PL 2023', '2,0 %'],
      ],
      widths: [18, 18],
    },
  ],
};
