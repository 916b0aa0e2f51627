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
  equally: 'ligeligt',
  percentHint: 'Procenterne skal tilsammen give 100.',
  sumIs: (sum: string) => `Tilsammen ${sum}. De skal give 100.`,
  notANumber: 'En af procenterne er ikke et tal. Skriv fx 33,3.',
  amongRecipients: 'Mellem parterne efter',
  /** All may be left empty. */
  terms: {
    equally: 'Heraf ligeligt, i procent',
    base: 'Først til hver, i kr.',
    least: 'Mindst til hver, i kr.',
    most: 'Højst til hver, i kr.',
  },
  only: 'Hvem er med?',
  everyone: 'Alle parter',
  // Name and rounding
  nameHeading: 'Navn og afrunding',
  name: 'Nøglens navn',
  nameProblems: {
    missing: 'Skriv et navn.',
    taken: 'Der er allerede en nøgle med det navn. Vælg et andet.',
    split: 'Et navn som 35/65 er allerede en fordeling. Vælg et navn med bogstaver.',
  },
  unit: 'Afrunding',
  unitAsSettings: (unit: string) => `Som i Indstillinger (${unit})`,
  remainder: 'Rest',
  remainderAsSettings: (rule: string) => `Som i Indstillinger (${rule})`,
  preview: 'Andele med nøglen',
  // What went wrong
  failures: {
    'name taken': `Navnet »Nøgler« bruges til noget andet i projektmappen. Giv det et andet navn i Excels Navnestyring. ${UNCHANGED}`,
    filtered: `Et filter skjuler rækker på arket med Nøgler. Fjern filteret (Data → Ryd), og prøv igen. ${UNCHANGED}`,
    'no room': `Nøgler mangler en kolonne, og der står noget lige til højre for den. Flyt det, og prøv igen. ${UNCHANGED}`,
    protected: `Arket eller projektmappen er beskyttet. Fjern beskyttelsen, og prøv igen. ${UNCHANGED}`,
    refused: `Excel ville ikke skrive nøglen. Prøv igen, når Excel ikke er optaget. ${UNCHANGED}`,
  },
};

export type KeyWizardTexts = typeof keyWizardTexts;
