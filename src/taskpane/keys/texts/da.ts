import { joined, many, quoted } from '../../../texts/da/words';

/** What *Nøgler* says; the wizard's texts are in `keyWizardTexts`. */
export const keysPanelTexts = {
  heading: 'Fordelingsnøgler',
  add: 'Tilføj nøgle',
  none: 'Der er ingen nøgler endnu. Tilføj en her, eller skriv en fordeling som 35/65 under Nøgle i Omkostninger.',
  added: (key: string) =>
    `Nøglen ${quoted(key)} er skrevet i Nøgler. Skriv dens navn under Nøgle i Omkostninger for at bruge den.`,
  uses: (rows: number) => (rows === 0 ? 'bruges ikke' : many(rows, 'post', 'poster')),
  notListed: 'Skrevet direkte i posterne',
  goToKey: 'Gå til nøglen',
  steps: 'Trin',
  noSteps: 'Nøglen har ingen trin, der kan bruges.',
  // Shares
  shares: 'Andele',
  sharesIn: (years: readonly string[]) => `Andele i ${joined(years, 'andre år')}`,
  year: 'År',
  chart: 'Diagram',
  table: 'Tabel',
  showAs: 'Vis andele som',
  recipient: 'Part',
  sector: 'Sektor',
  share: 'Andel',
  dependOnAmount: 'Andelene er efter vægtene alene. Grundbeløb og grænser afhænger af beløbet.',
  ofRates:
    'En takst bruger kun nøglen til at sige, hvem der er med, hvordan der afrundes, og hvilke grænser der er. Hvad hver part betaler, følger af taksten.',
  sum: 'I alt',
  /** What a screen reader says of the chart. */
  chartSummary: (count: number, largest: string, smallest: string) =>
    `Søjlediagram over andele for ${many(count, 'part', 'parter')}. Størst: ${largest}. Mindst: ${smallest}. Tallene står også i tabellen.`,
  roundedForShow: (sum: string) =>
    `Andelene er vist med to decimaler og giver derfor tilsammen ${sum}. Der regnes med de nøjagtige andele.`,
  notWhole:
    'Andelene giver ikke tilsammen 100 %, fordi nogle vægte er 0. Det, der mangler, kan ikke fordeles. Se vægtene efter i Parter.',
  noShares: 'Andelene kan ikke beregnes, før fejlene er rettet.',
  noRecipients: 'Andelene kan beregnes, når der er parter i Parter.',
};

export type KeysPanelTexts = typeof keysPanelTexts;
