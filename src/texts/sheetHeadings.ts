/**
 * The words of the workbook contract: sheet names, headings and row labels. Users' own formulas and readers of the
 * sheets find them by these words, so they are Danish whatever `Sprog` says.
 */
export const sheetNames = {
  allocation: 'Fordeling',
  overview: 'Samlet oversigt',
  control: 'Kontrol',
  trail: 'Revisionsspor',
  readMe: 'Læs mig',
} as const;

/** What the defined names are made of: `Fordeling_Drift_Poster`. */
export const blockNames = {
  allocation: 'Fordeling',
  costs: '_Poster',
  parties: '_Parter',
  overview: 'Samlet_oversigt',
  control: 'Kontrol',
  findings: '_fund',
  checks: '_summer',
  reconciliation: '_afstemning',
  trail: 'Revisionsspor',
  readMe: 'Laes_mig',
  variant: 'Variant',
} as const;

export const allocationHeadings = {
  cost: 'Omkostning',
  totalPrice: 'Pris i alt',
  key: 'Fordeling',
  remark: 'Bemærkning',
  party: 'Part',
  share: 'Andel',
  sector: 'Sektor',
  /** Instead of a year that is not decided. */
  undecided: 'Ikke afklaret',
  /** Over an amount without sector and year. */
  amount: 'Beløb',
} as const;

export const overviewHeadings = { party: 'Part', sum: 'I alt', perInhabitant: 'Kr. pr. indbygger' } as const;

export const rowLabels = { total: 'Total', difference: 'Afrundingsdifference', check: 'Kontrol' } as const;

export const findingHeadings = ['Alvor', 'Sted', 'Besked', 'Hvad kan du gøre'] as const;

export const checkHeadings = [
  'Gruppe',
  'Sted',
  'Kolonne',
  'Kontrol',
  'Fordelt beløb',
  'Sum af parter',
  'Afrundingsdifference',
  'Forskel',
  'Resultat',
] as const;

export const reconciliationHeadings = [
  'Gruppe',
  'Sted',
  'Linje',
  'Kolonne',
  'Offentliggjort',
  'Beregnet',
  'Forskel',
  'Resultat',
] as const;

export const readMeHeadings = ['Læs mig', 'Sådan er tallene lavet'] as const;

/** What `Gruppe` says of the overview. */
export const overviewGroup = 'Samlet';
