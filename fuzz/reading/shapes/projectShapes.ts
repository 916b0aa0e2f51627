import { rowsOf, sectorAmountsOf, type Figures, type Shape } from '../shape';

const ROUND: Figures = { from: 'chance', min: 0, max: 4_000_000, step: 50_000, decimals: 0 };
const MILLIONS: Figures = { from: 'chance', min: 5, max: 600, step: 1, decimals: 2 };

/** Programmes and investments: rows are costs, columns are keys, sectors and years. */
export const PROJECT_SHAPES: readonly Shape[] = [
  {
    name: 'a price, its key, and what each sector pays in each year',
    unit: 'kr.',
    headings: [
      'Omkostning (kr.) | Pris i alt | Fordeling | Kommuner 2025 | Region 2025 | Kommuner 2026 | Region 2026',
    ],
    columns: [
      { role: 'label' },
      { role: 'price', figures: { from: 'sum of', columns: [3, 4, 5, 6] } },
      { role: 'split', figures: { from: 'split' } },
      ...sectorAmountsOf(ROUND, [2025, 2026]),
    ],
    rows: rowsOf(`
      i a | Integration til journaler
      i b | Fælles infrastruktur
      i c | Udstyr til borgere
      i d | Support og logistik
      i e | Undervisning af personale
      t = a b c d e | Total`),
  },
  {
    name: 'sectors over years on two rows',
    unit: '1.000 kr.',
    title: 'Fælles drift, t.kr.',
    headings: ['Post | Kommuner | | Region | | I alt', '| 2024 | 2025 | 2024 | 2025 |'],
    columns: [
      { role: 'label' },
      { role: 'amount', sector: 'Kommuner', year: 2024, figures: thousands() },
      { role: 'amount', sector: 'Kommuner', year: 2025, figures: thousands() },
      { role: 'amount', sector: 'Region', year: 2024, figures: thousands() },
      { role: 'amount', sector: 'Region', year: 2025, figures: thousands() },
      { role: 'price', figures: { from: 'sum of', columns: [1, 2, 3, 4] } },
    ],
    rows: rowsOf(`
      i a | Server
      i b | Licenser
      i c | Vagtordning
      t = a b c | I alt`),
  },
  {
    name: 'sectors with their years beside them, in mio. kr.',
    unit: 'mio. kr.',
    headings: ['Omkostning | Pris i alt mio. kr. | Kommuner | 2025 | 2026 | Region | 2025 | 2026'],
    columns: [
      { role: 'label' },
      { role: 'price', figures: { from: 'sum of', columns: [2, 5] } },
      { role: 'amount', sector: 'Kommuner', figures: { from: 'sum of', columns: [3, 4] } },
      { role: 'amount', sector: 'Kommuner', year: 2025, figures: MILLIONS },
      { role: 'amount', sector: 'Kommuner', year: 2026, figures: MILLIONS },
      { role: 'amount', sector: 'Region', figures: { from: 'sum of', columns: [6, 7] } },
      { role: 'amount', sector: 'Region', year: 2025, figures: MILLIONS },
      { role: 'amount', sector: 'Region', year: 2026, figures: MILLIONS },
    ],
    rows: rowsOf(`
      i a | Fælles arkiv
      i b | Snitflade til omsorgssystem
      i c | Devices
      i d | Evaluering
      t = a b c d | Total`),
  },
  {
    name: 'gross and net by a municipal share',
    unit: 'kr.',
    headings: ['Indsats | Samlet udgift (kr.) | Kommunal andel | Kommunal udgift (kr.)'],
    columns: [
      { role: 'label' },
      { role: 'price', figures: { from: 'chance', min: 200_000, max: 5_000_000, step: 1_000, decimals: 0 } },
      { role: 'share', sector: 'Kommuner', figures: { from: 'percent', choices: [20, 25, 35, 40, 50] } },
      { role: 'amount', sector: 'Kommuner', figures: { from: 'product', columns: [1, 2], decimals: 0 } },
    ],
    rows: rowsOf(`
      i a | Kystsikring
      i b | Sluse og pumper
      i c | Projektering
      i d | Tilsyn
      t = a b c d @1,3 | I alt`),
  },
  {
    name: 'two units in their headings',
    unit: '1.000 kr.',
    headings: ['Forslag | Besparelse i 1.000 kr. | Antal passagerer | Anlæg i mio. kr.'],
    columns: [
      { role: 'label' },
      { role: 'amount', figures: { from: 'chance', min: 100, max: 4_000, step: 100, decimals: 0 } },
      { role: 'driver', figures: { from: 'chance', min: 5_000, max: 90_000, step: 500, decimals: 0 } },
      {
        role: 'amount',
        unit: 'mio. kr.',
        figures: { from: 'chance', min: 2, max: 150, step: 1, decimals: 1 },
      },
    ],
    rows: rowsOf(`
      i a | Nyt ringnet
      i b | Færre afgange
      i c | Ny vendeplads
      t = a b c | I alt`),
  },
  {
    name: 'amounts with their unit in each cell',
    unit: 'mio. kr.',
    headings: ['Etape | Overslag | Gevinst'],
    columns: [
      { role: 'label' },
      {
        role: 'amount',
        figures: { from: 'chance', min: 10, max: 1_400, step: 1, decimals: 1 },
        after: ' mio. kr.',
      },
      {
        role: 'amount',
        figures: { from: 'chance', min: 10, max: 1_400, step: 1, decimals: 1 },
        after: ' mio. kr.',
      },
    ],
    rows: rowsOf(`
      i a | Dige mod syd
      i b | Sluse ved åen
      i c | Forhøjet vej
      t = a b c | I alt`),
  },
];

function thousands(): Figures {
  return { from: 'chance', min: 20, max: 4_500, step: 1, decimals: 0 };
}
