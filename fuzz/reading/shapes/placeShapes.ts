import { amountsOf, rowsOf, sectorAmountsOf, type Figures, type Shape } from '../shape';

const THOUSANDS: Figures = { from: 'chance', min: 40, max: 32_000, step: 1, decimals: 0 };
const MILLIONS: Figures = { from: 'chance', min: 12, max: 9_000, step: 1, decimals: 1 };
const KRONER: Figures = { from: 'chance', min: 900, max: 6_000_000, step: 100, decimals: 0 };

/** Tables whose unit, total or sectors stand where few look for them. */
export const PLACE_SHAPES: readonly Shape[] = [
  {
    name: 'years over sectors on two rows, the unit in the title',
    unit: 'mio. kr.',
    title: 'Fælles anlæg (mio. kr.)',
    headings: ['| 2025 | | 2026 |', 'Post | Kommuner | Region | Kommuner | Region'],
    columns: [{ role: 'label' }, ...sectorAmountsOf(MILLIONS, [2025, 2026])],
    rows: rowsOf(`
      i a | Bygninger
      i b | Udstyr til haller
      i c | Rådgivning
      t = a b c | I alt`),
  },
  {
    name: "the unit in the total's label",
    unit: '1.000 kr.',
    headings: ['Post | Budget 2025 | Budget 2026'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2025, 2026])],
    rows: rowsOf(`
      i a | Lærlinge
      i b | Værksted og garage
      i c | Forsikringer
      t = a b c | I alt (1.000 kr.)`),
  },
  {
    name: 'the unit in a note below',
    unit: '1.000 kr.',
    headings: ['Opgave | Regnskab 2024 | Budget 2025'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2024, 2025])],
    rows: rowsOf(`
      i a | Måling af støj
      i b | Vandprøver
      i c | Tilsyn med brønde
      t = a b c | I alt
      n | Note: Alle beløb er i 1.000 kr.`),
  },
  {
    name: 'each part of the budget in percent',
    unit: 'mio. kr.',
    headings: ['Område | Budget 2025 (mio. kr.) | Andel af budgettet i pct.'],
    columns: [
      { role: 'label' },
      { role: 'amount', year: 2025, figures: { from: 'chance', min: 40, max: 900, step: 1, decimals: 0 } },
      { role: 'share', figures: { from: 'share of', column: 1, decimals: 1, sign: '' } },
    ],
    rows: rowsOf(`
      i a | Dagtilbud
      i b | Skoler og fritid
      i c | Ældre
      i d | Kultur
      t = a b c d | I alt`),
  },
  {
    name: 'municipalities and a region in sections with their totals',
    unit: 'kr.',
    headings: ['Deltager | Bidrag 2025 i kr. | Bidrag 2026 i kr.'],
    columns: [{ role: 'label' }, ...amountsOf(KRONER, [2025, 2026])],
    rows: rowsOf(`
      h | Kommuner
      r a | Viborg Kommune
      r b | Skive Kommune
      r c | Silkeborg Kommune
      s x = a b c | Kommuner i alt
      h | Region
      r d | Region Midtjylland
      s y = d | Region i alt
      t = x y | I alt`),
  },
  {
    name: 'amounts of kroner of every size, with øre',
    unit: 'kr.',
    headings: ['Post | Regnskab 2024 (kr.) | Budget 2025 (kr.)'],
    columns: [
      { role: 'label' },
      ...amountsOf({ from: 'chance', min: 150, max: 90_000_000, step: 1, decimals: 2 }, [2024, 2025]),
    ],
    rows: rowsOf(`
      i a | Porto
      i b | Møder og rejser
      i c - | Renter
      i d | Revision
      t = a b c d | I alt`),
  },
  {
    name: 'a result that is the difference of two sums',
    unit: '1.000 kr.',
    headings: ['1.000 kr. | Regnskab 2024 | Budget 2025'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2024, 2025])],
    rows: rowsOf(`
      i a | Salg af billetter
      i b | Udlejning
      s x = a b | Indtægter i alt
      i c | Rengøring og vagt
      i d | El og varme
      s y = c d | Udgifter i alt
      t = x -y | Resultat`),
  },
  {
    name: 'change from one year to the next',
    unit: '1.000 kr.',
    headings: ['1.000 kr. | Budget 2024 | Budget 2025 | Ændring'],
    columns: [
      { role: 'label' },
      { role: 'amount', year: 2024, figures: THOUSANDS },
      { role: 'amount', year: 2025, figures: THOUSANDS },
      { role: 'amount', figures: { from: 'chance', min: -900, max: 900, step: 1, decimals: 0 } },
    ],
    rows: rowsOf(`
      i a | Vejvedligehold
      i b | Snerydning og grus
      i c | Belysning
      t = a b c | I alt`),
  },
];
