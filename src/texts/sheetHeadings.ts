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
  settlement: 'Afregning',
  comparison: 'Sammenligning',
  rates: 'Kr. pr. indbygger',
} as const;

/** What the defined names are made of: `Fordeling_Drift_Poster`. */
export const blockNames = {
  allocation: 'Fordeling',
  costs: '_Poster',
  parties: '_Parter',
  overview: 'Samlet_oversigt',
  control: 'Kontrol',
  ranges: '_laest',
  columns: '_kolonner',
  findings: '_fund',
  checks: '_summer',
  reconciliation: '_afstemning',
  trail: 'Revisionsspor',
  readMe: 'Laes_mig',
  settlement: 'Afregning',
  comparison: 'Sammenligning',
  rates: 'Kr_pr_indbygger',
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
  priceLevel: 'Prisniveau',
  /** Instead of a year that is not decided. */
  undecided: 'Ikke afklaret',
  /** Over an amount without sector and year. */
  amount: 'Beløb',
} as const;

/** Over a year's amounts in the price level of their rows: `2021 i prisniveau`. */
export function originalHeading(year: number): string {
  return `${year} i prisniveau`;
}

/** Over the share within a subtotal's group: `Andel i Klynge`. */
export function groupShareHeading(column: string): string {
  return `${allocationHeadings.share} i ${column}`;
}

/** What a subtotal's row is called: `Midt i alt`. */
export function subtotalLabel(group: string): string {
  return `${group} i alt`;
}

export const overviewHeadings = { party: 'Part', sum: 'I alt', perInhabitant: 'Kr. pr. indbygger' } as const;

export const settlementHeadings = {
  party: 'Part',
  budget: 'Budget',
  accounts: 'Regnskab',
  paid: 'Betalt',
  due: 'Til afregning',
  /** Of a cost row: its accounts less its budget. */
  deviation: 'Afvigelse',
} as const;

/** Over what the recipients get by `Nøgle`. */
export const comparisonHeadings = { party: 'Part', key: 'Nøgle', rate: 'Kr. pr. indbygger' } as const;

/** Over what they get by `Nøgle B` or `C`. */
export function comparedHeadings(other: 'B' | 'C') {
  const { key, rate } = comparisonHeadings;
  return { key: `${key} ${other}`, difference: `Forskel ${other}`, rate: `${rate} ${other}` } as const;
}

export const rateHeadings = { party: 'Part', inhabitants: 'Indbyggere' } as const;

export const rowLabels = { total: 'Total', difference: 'Afrundingsdifference', check: 'Kontrol' } as const;

/** Over what was read of each range; `Siden fordelingen` says whether it has changed. */
export const readingHeadings = ['Område', 'Sted', 'Rækker', 'Ikke med', 'Siden fordelingen'] as const;

/** Over what was read of each column. */
export const columnHeadings = ['Område', 'Sted', 'Kolonne', 'Læst som', 'Sum'] as const;

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
