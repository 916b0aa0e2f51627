import { amountsOf, rowsOf, type Figures, type Shape } from '../shape';

const THOUSANDS: Figures = { from: 'chance', min: 120, max: 48_000, step: 1, decimals: 0 };
const KRONER: Figures = { from: 'chance', min: 50_000, max: 9_000_000, step: 500, decimals: 0 };
const MILLIONS: Figures = { from: 'chance', min: 15, max: 48_000, step: 1, decimals: 1 };

/** Budgets, accounts and plans: rows are costs and income, columns are years. */
export const BUDGET_SHAPES: readonly Shape[] = [
  {
    name: 'income and expenses in sections, the unit in the corner',
    unit: '1.000 kr.',
    headings: ['1.000 kr. (2025-priser) | Budget 2024 | Budget 2025'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2024, 2025])],
    rows: rowsOf(`
      h | Indtægter (-)
      i a - | Driftstilskud fra kommunerne
      i b - | Alarmabonnementer
      s = a b | Indtægter i alt
      h | Udgifter (+)
      i c | Entreprise
      i d | Materiel og biler
      i e | Frivillige
      i f | Løn og personale
      i g | Administration
      t = c d e f g | Udgifter i alt`),
  },
  {
    name: 'budget and accounts of two years',
    unit: '1.000 kr.',
    headings: ['1.000 kr. | Budget 2023 | Regnskab 2023 | Budget 2024 | Regnskab 2024'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2023, 2023, 2024, 2024])],
    rows: rowsOf(`
      i a | Husleje og forbrug
      i b | Uddannelse
      i c | Transport af borgere
      i d | Systemer og licenser
      i e | Øvrig drift
      t = a b c d e | Samlet forbrug`),
  },
  {
    name: 'a four-year budget in mio. kr. with results between',
    unit: 'mio. kr.',
    headings: ['Resultatopgørelse (mio. kr.) | 2025 | 2026 | 2027 | 2028'],
    columns: [{ role: 'label' }, ...amountsOf(MILLIONS, [2025, 2026, 2027, 2028])],
    rows: rowsOf(`
      i a - | Indtægter fra skatter og tilskud
      i b | Serviceudgifter
      i c | Renter
      s r = a b c | Ordinært driftsresultat
      i d | Anlægsudgifter, netto
      i e - | Salg af grunde
      s k = r d e | Resultat af det skattefinansierede område
      i f | Afdrag på lån
      t = k f | Ændring i kassen i alt`),
  },
  {
    name: 'gross, refund and net',
    unit: 'kr.',
    headings: ['| 2025 | 2026 | 2027'],
    columns: [{ role: 'label' }, ...amountsOf(KRONER, [2025, 2026, 2027], { after: ' kr.' })],
    rows: rowsOf(`
      i a | Bruttoudgift
      i b ~ | Statsrefusion
      t = a -b | Nettoudgift`),
  },
  {
    name: 'parts of the row above',
    unit: '1.000 kr.',
    title: 'Beløb i 1.000 kr.',
    headings: ['Område | Budget 2025 | Budget 2026'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2025, 2026])],
    rows: rowsOf(`
      i a | Sundhed og træning
      i ~ | heraf løn
      i b | Hjælpemidler
      i ~ | heraf kørestole
      i c | Tandpleje
      t = a b c | I alt`),
  },
  {
    name: 'an area name only on its first row',
    unit: 'kr.',
    headings: ['Område | Post | Budget 2025, kr. | Budget 2026, kr.'],
    columns: [{ role: 'label' }, { role: 'label' }, ...amountsOf(KRONER, [2025, 2026])],
    rows: rowsOf(`
      i a | Beredskab | Biler
      i b | | Løn
      i c | | Uniformer
      i d | Depot | Husleje
      i e | | Reol og inventar
      t = a b c d e | I alt |`),
  },
  {
    name: 'years down the rows',
    unit: 'mio. kr.',
    headings: ['År | Budget (mio. kr.) | Regnskab (mio. kr.)'],
    columns: [
      { role: 'label' },
      { role: 'amount', figures: MILLIONS },
      { role: 'amount', figures: MILLIONS },
    ],
    rows: rowsOf(`
      i a | 2021
      i b | 2022
      i c | 2023
      i d | 2024
      t = a b c d | I alt`),
  },
  {
    name: 'a comment beside each amount',
    unit: 'kr.',
    headings: ['Post | Beløb i kr. | Kommentar'],
    columns: [
      { role: 'label' },
      { role: 'price', figures: KRONER },
      {
        role: 'note',
        figures: {
          from: 'texts',
          texts: ['Lovpligtigt', 'Blandt andet drift og udstyr', 'Anslået ud fra sidste år'],
        },
      },
    ],
    rows: rowsOf(`
      i a | Kontrakt med leverandør
      i b | Løn til medarbejder
      i c | Anmeldersystem
      i d | Diverse
      t = a b c d @1 | I alt`),
  },
  {
    name: 'subtotals of sections and a total of these',
    unit: '1.000 kr.',
    headings: ['Hele 1.000 kr. | Regnskab 2023 | Budget 2024 | Overslag 2025'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2023, 2024, 2025])],
    rows: rowsOf(`
      h | Veje
      i a | Vintertjeneste
      i b | Asfalt og belægning
      i c | Broer
      s x = a b c | Veje i alt
      h | Grønne områder
      i d | Parker
      i e | Strande
      s y = d e | Grønne områder i alt
      t = x y | I alt`),
  },
  {
    name: 'amounts without a unit anywhere',
    unit: 'kr.',
    saysNoUnit: true,
    headings: ['Post | 2024 | 2025'],
    columns: [{ role: 'label' }, ...amountsOf(MILLIONS, [2024, 2025])],
    rows: rowsOf(`
      i a | Løn
      i b | Drift
      i c | Kurser
      t = a b c | I alt`),
  },
  {
    name: 'accounts of English columns',
    unit: '1.000 kr.',
    headings: ['DKK 1,000 | 2023 | 2024'],
    columns: [{ role: 'label' }, ...amountsOf(THOUSANDS, [2023, 2024])],
    rows: rowsOf(`
      i a | Staff costs
      i b | Rent
      i c | Equipment
      t = a b c | Total`),
  },
];
