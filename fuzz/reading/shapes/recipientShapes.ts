import { amountsOf, rowsOf, sectorAmountsOf, type Figures, type Shape } from '../shape';

const HEADS: Figures = { from: 'chance', min: 3_200, max: 118_000, step: 1, decimals: 0 };
const KRONER: Figures = { from: 'chance', min: 40_000, max: 2_400_000, step: 500, decimals: 0 };
const THOUSANDS: Figures = { from: 'chance', min: 350, max: 16_000, step: 1, decimals: 0 };

const TOWNS = `
  r a | Viborg Kommune
  r b | Skive Kommune
  r c | Silkeborg Kommune
  r d | Ikast-Brande Kommune
  r e | Herning Kommune
  t = a b c d e | I alt`;

/** Who pays and how much: rows are municipalities, regions, owners. */
export const RECIPIENT_SHAPES: readonly Shape[] = [
  {
    name: 'inhabitants, share and contribution',
    unit: 'kr.',
    headings: ['Kommune | Indbyggertal | Andel | Bidrag i kr.'],
    columns: [
      { role: 'label' },
      { role: 'driver', sector: 'Kommuner', figures: HEADS },
      {
        role: 'share',
        sector: 'Kommuner',
        figures: { from: 'share of', column: 1, decimals: 2, sign: ' %' },
      },
      {
        role: 'amount',
        sector: 'Kommuner',
        figures: { from: 'part by', column: 1, sum: 4_000_000, step: 1 },
      },
    ],
    rows: rowsOf(TOWNS),
  },
  {
    name: 'codes first, percentages without a sign, kroner per inhabitant',
    unit: 'kr.',
    headings: ['Kommunekode | Kommune | Folketal 1.1.2025 | Andel i pct. | Bidrag i kr. | Kr. pr. indbygger'],
    columns: [
      { role: 'other', figures: { from: 'chance', min: 101, max: 860, step: 1, decimals: 0 } },
      { role: 'label' },
      { role: 'driver', sector: 'Kommuner', year: 2025, figures: HEADS },
      { role: 'share', sector: 'Kommuner', figures: { from: 'share of', column: 2, decimals: 1, sign: '' } },
      {
        role: 'amount',
        sector: 'Kommuner',
        figures: { from: 'part by', column: 2, sum: 7_500_000, step: 1 },
      },
      { role: 'per inhabitant', sector: 'Kommuner', figures: { from: 'per', columns: [4, 2], decimals: 2 } },
    ],
    rows: rowsOf(`
      r a | Viborg
      r b | Skive
      r c | Struer
      r d | Lemvig
      t = a b c d @2,3,4 | I alt`),
  },
  {
    name: 'shares of two years side by side',
    unit: 'kr.',
    headings: [
      'Kommune | Indbyggertal pr. 1. januar 2022 | Ejerandel i procent | Indbyggertal pr. 1. januar 2025 | Ejerandel i procent',
    ],
    columns: [
      { role: 'label' },
      { role: 'driver', sector: 'Kommuner', year: 2022, figures: HEADS },
      {
        role: 'share',
        sector: 'Kommuner',
        year: 2022,
        figures: { from: 'share of', column: 1, decimals: 2, sign: '%' },
      },
      { role: 'driver', sector: 'Kommuner', year: 2025, figures: HEADS },
      {
        role: 'share',
        sector: 'Kommuner',
        year: 2025,
        figures: { from: 'share of', column: 3, decimals: 2, sign: '%' },
      },
    ],
    rows: rowsOf(`
      r a | Dragør
      r b | Faxe
      r c | Greve
      r d | Lejre
      r e | Køge
      t = a b c d e | Samlet`),
  },
  {
    name: 'contributions alone',
    unit: '1.000 kr.',
    headings: ['1.000 kr. | Driftsbidrag i 2026'],
    columns: [{ role: 'label' }, { role: 'amount', sector: 'Kommuner', year: 2026, figures: THOUSANDS }],
    rows: rowsOf(`
      r a | Greve
      r b | Ishøj
      r c | Høje-Taastrup
      r d | Vallensbæk
      t = a b c d | Driftsbidrag til beredskabet, i alt`),
  },
  {
    name: 'a region beside municipalities, each in its own columns',
    unit: 'kr.',
    title: 'Udgifter i kr.',
    headings: ['| Kommuner 2025 | Region 2025 | Kommuner 2026 | Region 2026'],
    columns: [{ role: 'label' }, ...sectorAmountsOf(KRONER, [2025, 2026])],
    rows: rowsOf(`
      r R | Regionen – klynge Midt
      r K | Silkeborg Kommune
      r K | Skive Kommune
      r K | Viborg Kommune`),
  },
  {
    name: 'regions, shares and a budget',
    unit: 'mio. kr.',
    headings: ['Region | Folketal | Andel | Budget 2025, mio. kr.'],
    columns: [
      { role: 'label' },
      {
        role: 'driver',
        sector: 'Region',
        figures: { from: 'chance', min: 580_000, max: 1_900_000, step: 1, decimals: 0 },
      },
      { role: 'share', sector: 'Region', figures: { from: 'share of', column: 1, decimals: 1, sign: ' %' } },
      {
        role: 'amount',
        sector: 'Region',
        year: 2025,
        figures: { from: 'chance', min: 12, max: 320, step: 1, decimals: 1 },
      },
    ],
    rows: rowsOf(`
      r a | Region Hovedstaden
      r b | Region Sjælland
      r c | Region Syddanmark
      r d | Region Midtjylland
      r e | Region Nordjylland
      t = a b c d e | I alt`),
  },
  {
    name: 'contributions of many municipalities in three years',
    unit: 'kr.',
    title: 'Kommunale bidrag (kr.)',
    headings: ['Kommune | 2024 | 2025 | 2026'],
    columns: [{ role: 'label' }, ...amountsOf(KRONER, [2024, 2025, 2026], { sector: 'Kommuner' })],
    rows: rowsOf(`
      r a | Aalborg
      r b | Brønderslev
      r c | Frederikshavn
      r d | Hjørring
      r e | Jammerbugt
      r f | Læsø
      r g | Mariagerfjord
      r h | Morsø
      r k | Rebild
      r l | Thisted
      r m | Vesthimmerlands
      t = a b c d e f g h k l m | Alle kommuner`),
  },
  {
    name: 'a driver that is no money in a table of thousands',
    unit: '1.000 kr.',
    headings: ['Kommune | Antal elever | Tilskud i 1.000 kr.'],
    columns: [
      { role: 'label' },
      {
        role: 'driver',
        sector: 'Kommuner',
        figures: { from: 'chance', min: 40, max: 900, step: 1, decimals: 0 },
      },
      { role: 'amount', sector: 'Kommuner', figures: THOUSANDS },
    ],
    rows: rowsOf(`
      r a | Odense
      r b | Nyborg
      r c | Kerteminde
      t = a b c | I alt`),
  },
];
