import { joined } from '../../../../texts/da/words';

const UNCHANGED = 'Intet er ændret.';

/** What the wizard that adds a key says. */
export const keyWizardTexts = {
  heading: 'Ny fordelingsnøgle',
  stepOf: (step: number, steps: number) => `Trin ${String(step)} af ${String(steps)}`,
  back: 'Tilbage',
  next: 'Næste',
  add: 'Tilføj nøglen',
  adding: 'Tilføjer nøglen …',
  cancel: 'Annuller',
  // What kind
  kindQuestion: 'Hvordan skal der deles?',
  kinds: {
    split: {
      label: 'I procent',
      hint: 'Fx 35 % til kommunerne og 65 % til regionen, og derefter ud til parterne.',
    },
    driver: { label: 'Efter et tal', hint: 'Alle parter deler efter fx folketal.' },
    nested: {
      label: 'I flere trin',
      hint: 'Fx først mellem sektorer eller klynger, og derefter ud til parterne.',
    },
    equal: { label: 'Ligeligt', hint: 'Alle parter får lige meget.' },
  },
  // How
  howHeading: 'Hvad deles der efter?',
  between: 'Del først mellem',
  thenBetween: 'Og derefter mellem',
  addLevel: 'Tilføj et trin',
  removeLevel: 'Fjern trinnet',
  by: 'Efter',
  byPercent: 'procent',
  byTwo: 'en blanding af to',
  percentByFirst: 'Så meget af beløbet, i procent',
  /** What is left of 100 for the second of a mixture: `50`; null where it is not known. */
  bySecond: (percent: string | null) =>
    percent === null ? 'Og resten efter' : `Og de andre ${percent} % efter`,
  notBetween: 'Skriv en procent mellem 0 og 100, fx 50 eller 33,3.',
  equally: 'ligeligt',
  percentHint: 'Procenterne skal tilsammen give 100.',
  sumIs: (sum: string) => `Tilsammen ${sum}. De skal give 100.`,
  notANumber: 'En af procenterne er ikke et tal. Skriv fx 33,3.',
  amongRecipients: 'Mellem parterne efter',
  /** All may be left empty. */
  terms: {
    base: 'Først til hver, i kr.',
    least: 'Mindst til hver, i kr.',
    most: 'Højst til hver, i kr.',
    from: 'Gælder fra og med år',
    until: 'Gælder til og med år',
  },
  only: 'Hvem er med?',
  everyone: 'Alle parter',
  andOnly: 'Og af dem',
  noMore: 'Alle',
  takesPart: 'Med eller ikke med',
  onlyThese: 'Kun dem er med',
  allButThese: 'Alle andre er med',
  /** What the key grammar can say and the wizard cannot. */
  elsewhere:
    'Mere kan skrives i tabellen Nøgler bagefter: blandinger af tre eller flere, en vægt til hver part (Nord=2; Syd=1), grundbeløb og grænser på et trin før parterne, Kun fra et senere trin, en afrunding for hvert trin, og flere trin som flere rækker.',
  // Name and rounding
  nameHeading: 'Navn, år og afrunding',
  name: 'Nøglens navn',
  nameProblems: {
    missing: 'Skriv et navn.',
    taken:
      'Der er allerede en nøgle med det navn. Vælg et andet. Kun hvis begge gælder hver sine år, kan de hedde det samme.',
    'same years': 'Nøglen gælder allerede nogle af de år. Skriv andre år, eller vælg et andet navn.',
    'other steps': 'I de andre år har nøglen et andet antal trin. Den skal have lige mange i alle år.',
    split: 'Et navn som 35/65 er allerede en fordeling. Vælg et navn med bogstaver.',
  },
  yearsHint:
    'Uden år gælder nøglen altid. Skal den skifte, så skriv her, hvilke år den gælder, og tilføj den én gang til med samme navn for de andre år.',
  /** Years of the cost rows. */
  missingYears: (years: readonly number[]) =>
    `Nøglen gælder endnu ikke ${joined(years.map(String), 'år mere')}. Bruges den i ${years.length === 1 ? 'det år' : 'de år'}, så tilføj den bagefter én gang til med samme navn for ${years.length === 1 ? 'det' : 'dem'}.`,
  /** `Som i Indstillinger (500 kr.)`. */
  asSettings: (what: string) => `Som i Indstillinger (${what})`,
  unit: 'Afrunding',
  method: 'Metode',
  remainder: 'Rest',
  preview: 'Andele med nøglen',
  // What went wrong
  failures: {
    'name taken': `Navnet »Nøgler« bruges til noget andet i projektmappen. Giv det et andet navn i Excels Navnestyring. ${UNCHANGED}`,
    filtered: `Et filter skjuler rækker på arket med Nøgler. Fjern filteret (Data → Ryd), og prøv igen. ${UNCHANGED}`,
    'no room': `Nøgler mangler en kolonne, og der står noget lige til højre for den. Flyt det, og prøv igen. ${UNCHANGED}`,
    protected: `Arket eller projektmappen er beskyttet. Fjern beskyttelsen, og prøv igen. ${UNCHANGED}`,
    refused: `Excel ville ikke skrive nøglen. Prøv igen, når Excel ikke er optaget. ${UNCHANGED}`,
    'half added':
      'Excel fejlede undervejs, og en del af nøglen kan stå der. Det, der var, er gemt i projektmappen: Annullér her, og tryk på »Læg tilbage« under Fordel.',
  },
};

export type KeyWizardTexts = typeof keyWizardTexts;
